package vn.tdkt.reports.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.tdkt.kernel.Finding;
import vn.tdkt.reports.Lost;
import vn.tdkt.testing.Proves;

@DisplayName("Chữ của báo cáo trái với điểm tự chấm")
@Proves("REQ-159")
class LostPointsTest {
  private static final Lost REFORM = new Lost("Công tác cải cách hành chính", "2");

  private static List<String> found(String text, Lost... lost) {
    Told told = new Told("Ưu điểm", List.of(new Shown.Plain(text)));
    return new LostPoints(List.of(told), List.of(lost))
        .findings().stream().map(Finding::text).toList();
  }

  @Test
  @DisplayName("Nói hoàn thành tất cả mà tự chấm thiếu điểm")
  void all_is_claimed_and_points_are_missing() {
    assertThat(found("Hoàn thành tất cả các nhiệm vụ được giao.", REFORM))
        .containsExactly(
            "Câu nói hoàn thành tất cả, nhưng bảng chấm điểm tự chấm dưới mức tối đa ở 1 tiêu chí: "
                + "Công tác cải cách hành chính: thiếu 2 điểm.");
    assertThat(found("Hoàn thành tất cả các nhiệm vụ được giao.")).isEmpty();
    assertThat(found("Chưa hoàn thành tất cả các nhiệm vụ.", REFORM)).isEmpty();
  }

  @Test
  @DisplayName("Nói làm tốt một việc mà tiêu chí ấy thiếu điểm")
  void one_thing_is_praised_and_its_criterion_lacks_points() {
    assertThat(found("Thực hiện tốt công tác cải cách hành chính.", REFORM))
        .containsExactly(
            "Câu nói làm tốt, nhưng bảng chấm điểm thiếu 2 điểm ở “Công tác cải cách hành chính”.");
    assertThat(found("Thực hiện tốt công tác tuyên truyền.", REFORM)).isEmpty();
  }
}
