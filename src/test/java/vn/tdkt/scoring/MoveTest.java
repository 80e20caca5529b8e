package vn.tdkt.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.tdkt.testing.Proves;

@DisplayName("Đường đi của bảng chấm điểm")
@Proves({"REQ-103", "REQ-104"})
class MoveTest {
  @Test
  void every_state_is_reached_from_the_draft() {
    Set<SheetState> reached = EnumSet.of(SheetState.DRAFT);
    for (int step = 0; step < SheetState.values().length; step++) {
      Arrays.stream(Move.values())
          .filter(move -> move.from().stream().anyMatch(reached::contains))
          .map(Move::to)
          .forEach(reached::add);
    }
    assertThat(reached).containsExactlyInAnyOrder(SheetState.values());
  }

  @Test
  void every_state_can_be_left() {
    Set<SheetState> left =
        Arrays.stream(Move.values())
            .flatMap(move -> move.from().stream())
            .collect(Collectors.toSet());
    assertThat(left).containsExactlyInAnyOrder(SheetState.values());
  }

  @Test
  void every_step_back_that_another_imposes_needs_a_reason() {
    assertThat(Arrays.stream(Move.values()).filter(Move::needsReason))
        .containsExactly(Move.SEND_BACK, Move.RETURN, Move.SCORE_AGAIN, Move.REVISE);
  }

  @Test
  void no_two_steps_are_one_act() {
    assertThat(Arrays.stream(Move.values()).map(Move::kind)).doesNotHaveDuplicates();
  }
}
