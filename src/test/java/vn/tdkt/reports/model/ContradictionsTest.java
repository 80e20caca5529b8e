package vn.tdkt.reports.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.tdkt.facts.Amount;
import vn.tdkt.facts.Gathering;
import vn.tdkt.facts.Indicator;
import vn.tdkt.kernel.Finding;
import vn.tdkt.testing.Proves;

@DisplayName("Chữ của báo cáo trái với số liệu")
class ContradictionsTest {
  private static final Figure ENTERPRISES = figure("doanh nghiệp được hỗ trợ", "doanh nghiệp", 7);
  private static final Figure INSPECTED = figure("doanh nghiệp được kiểm tra", "doanh nghiệp", 7);
  private static final Figure REVIEWS = figure("cuộc kiểm tra", "cuộc", 3);
  private static final Figures FIGURES = Figures.of(List.of(ENTERPRISES, INSPECTED, REVIEWS));
  private static final Standing FIVE_OF_SEVEN =
      new Standing("đề tài nghiên cứu khoa học", "5", "7 đề tài", false, false);
  private static final Standing REACHED =
      new Standing("hội nghị thông tin chuyên đề", "5", "3 hội nghị", true, false);

  private static Figure figure(String what, String measure, long done) {
    UUID unit = UUID.randomUUID();
    Indicator counted =
        new Indicator(UUID.randomUUID(), unit, unit, what, measure, Gathering.ADDED, null);
    return new Figure(counted, Amount.of(done), null, 1, List.of());
  }

  /** Text with figures between, each a value. */
  private static Told told(Object... pieces) {
    List<Shown> shown = new ArrayList<>();
    for (Object piece : pieces) {
      shown.add(
          piece instanceof Figure figure
              ? new Shown.Value(figure.counted().id(), FigureForm.COUNT, figure.counts(), false, "")
              : new Shown.Plain(piece.toString()));
    }
    return new Told("Ưu điểm", shown);
  }

  private static List<String> found(boolean ended, Standing target, Told told) {
    return new Contradictions(List.of(told), List.of(REACHED, target), FIGURES.byId(), ended)
        .findings().stream().map(Finding::code).toList();
  }

  private static List<String> ofYear(Object... pieces) {
    return found(true, FIVE_OF_SEVEN, told(pieces));
  }

  @Test
  @DisplayName("REQ-159 Hoàn thành tất cả mà còn chỉ tiêu chưa đạt")
  @Proves("REQ-159")
  void all_tasks_met_with_a_target_open() {
    assertThat(ofYear("Cơ quan đã hoàn thành tất cả các nhiệm vụ được giao."))
        .containsExactly("report.all-met");
    assertThat(ofYear("100% chỉ tiêu kế hoạch đều đạt.")).containsExactly("report.all-met");
    assertThat(ofYear("Chưa hoàn thành tất cả các nhiệm vụ.")).isEmpty();
    assertThat(ofYear("Tất cả cán bộ tham gia.")).isEmpty();
    assertThat(found(true, REACHED, told("Hoàn thành toàn bộ nhiệm vụ năm."))).isEmpty();
    assertThat(found(false, FIVE_OF_SEVEN, told("Hoàn thành toàn bộ nhiệm vụ 6 tháng.")))
        .as("on course is enough before the year has ended")
        .isEmpty();
  }

  @Test
  @DisplayName("REQ-162 Làm tốt việc mới đạt 5/7")
  @Proves("REQ-162")
  void well_done_of_a_target_at_five_of_seven() {
    assertThat(ofYear("Thực hiện tốt các đề tài nghiên cứu khoa học."))
        .containsExactly("report.well-done");
    assertThat(ofYear("Thực hiện các đề tài nghiên cứu khoa học.")).isEmpty();
    assertThat(ofYear("Thực hiện tốt hội nghị thông tin chuyên đề.")).isEmpty();
  }

  @Test
  @DisplayName("REQ-165 Số đếm khác số mục liệt kê")
  @Proves("REQ-165")
  void a_count_against_what_is_listed() {
    assertThat(ofYear("Tổ chức ", REVIEWS, ": Văn phòng; Ban Thông tin."))
        .containsExactly("report.list-count");
    assertThat(ofYear("Tổ chức ", REVIEWS, ": Văn phòng; Ban Thông tin; Ban Phổ biến.")).isEmpty();
    assertThat(ofYear("Tổ chức ", REVIEWS, ". Đó là: một; hai.")).isEmpty();
  }

  @Test
  @DisplayName(
      "REQ-49 Số gõ tay: bằng số đã ghi thì hỏi, khác thì chỉ nêu; năm, ngày, số văn bản thì không")
  @Proves("REQ-49")
  void typed_figures() {
    assertThat(typed("Hỗ trợ 07 doanh nghiệp.")).containsExactly("report.typed-known");
    assertThat(typed("Ủng hộ 36 triệu đồng và 7 suất quà."))
        .containsExactly("report.typed", "report.typed");
    assertThat(
            typed(
                "Năm 2024, Chỉ thị 34, Nghị quyết số 45-NQ/TW ngày 24/11/2023, lần thứ 20, 6 tháng đầu năm, "
                    + "giai đoạn 2024-2030."))
        .isEmpty();
    assertThat(typed("Có 1.484 người.")).containsExactly("report.typed");
  }

  private static List<String> typed(String text) {
    return new TypedFigures(List.of(told(text)), FIGURES)
        .findings().stream().map(Finding::code).toList();
  }
}
