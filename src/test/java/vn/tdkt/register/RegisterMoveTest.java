package vn.tdkt.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.tdkt.testing.Proves;

@DisplayName("Đường đi của văn bản và hồ sơ công việc")
@Proves({"REQ-37", "REQ-126"})
class RegisterMoveTest {
  @Test
  void every_state_of_a_document_is_reached() {
    Set<DocumentState> reached = EnumSet.noneOf(DocumentState.class);
    Arrays.stream(Direction.values()).map(DocumentState::first).forEach(reached::add);
    Arrays.stream(Move.values()).map(Move::to).forEach(reached::add);
    assertThat(reached).containsExactlyInAnyOrder(DocumentState.values());
  }

  @Test
  void what_is_void_or_closed_stays_so() {
    assertThat(Arrays.stream(Move.values()).filter(m -> m.from().contains(DocumentState.VOID)))
        .isEmpty();
    assertThat(Arrays.stream(WorkFileMove.values()).map(WorkFileMove::from))
        .containsOnly(WorkFileState.OPEN);
  }

  @Test
  void what_is_undone_needs_a_reason() {
    assertThat(Arrays.stream(Move.values()).filter(Move::needsReason))
        .containsExactly(Move.VOID_IT);
    assertThat(Arrays.stream(WorkFileMove.values()).filter(WorkFileMove::needsReason))
        .containsExactly(WorkFileMove.VOID_IT);
  }
}
