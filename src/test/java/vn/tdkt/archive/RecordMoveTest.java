package vn.tdkt.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.tdkt.testing.Proves;

@DisplayName("Đường đi của bản ghi hồ sơ lưu trữ")
@Proves("REQ-184")
class RecordMoveTest {
  @Test
  void every_state_is_reached_from_waiting() {
    Set<RecordState> reached = EnumSet.of(RecordState.WAITING);
    for (int step = 0; step < RecordState.values().length; step++) {
      Arrays.stream(RecordMove.values())
          .filter(move -> move.from().stream().anyMatch(reached::contains))
          .map(RecordMove::to)
          .forEach(reached::add);
    }
    assertThat(reached).containsExactlyInAnyOrder(RecordState.values());
  }

  @Test
  @DisplayName("Chỉ bản ghi đã hủy là không đi đâu nữa")
  void only_what_is_void_stays() {
    Set<RecordState> left = EnumSet.noneOf(RecordState.class);
    Arrays.stream(RecordMove.values()).forEach(move -> left.addAll(move.from()));
    assertThat(left).isEqualTo(EnumSet.complementOf(EnumSet.of(RecordState.VOID)));
  }

  @Test
  void no_two_steps_are_one_act() {
    assertThat(Arrays.stream(RecordMove.values()).map(RecordMove::kind)).doesNotHaveDuplicates();
  }
}
