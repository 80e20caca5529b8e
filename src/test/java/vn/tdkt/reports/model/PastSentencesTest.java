package vn.tdkt.reports.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.tdkt.facts.Gathering;
import vn.tdkt.facts.Indicator;
import vn.tdkt.testing.Proves;

@DisplayName("Câu của báo cáo trước có thể dùng lại")
@Proves("REQ-89")
class PastSentencesTest {
  private static final Indicator CONFERENCES =
      new Indicator(
          UUID.randomUUID(),
          UUID.randomUUID(),
          UUID.randomUUID(),
          "hội nghị thông tin chuyên đề",
          "hội nghị",
          Gathering.ADDED,
          null);
  private static final Names NAMES = new Names(List.of(CONFERENCES));

  private static List<String> offered(String... sentences) {
    PastText past =
        new PastText(
            "Báo cáo tổng kết năm 2023", "2023", Narrative.kept(String.join(" ", sentences)));
    return new PastSentences(NAMES, "2024")
        .in(List.of(past), "Đã viết câu này trong báo cáo rồi.").stream()
            .map(PastSentence::text)
            .toList();
  }

  @Test
  @DisplayName("Năm được đổi sang năm nay, số liệu vẫn là số liệu")
  void years_move_on_and_figures_stay_references() {
    assertThat(
            offered(
                "Phong trào thi đua năm 2023 được triển khai kịp thời.",
                "Nhiệm vụ năm 2024 được chuẩn bị sớm.",
                "Đã tổ chức {=" + CONFERENCES.id() + ":COUNT} tại các huyện."))
        .containsExactly(
            "Phong trào thi đua năm 2024 được triển khai kịp thời.",
            "Nhiệm vụ năm 2025 được chuẩn bị sớm.",
            "Đã tổ chức {hội nghị thông tin chuyên đề: số lượng} tại các huyện.");
  }

  @Test
  @DisplayName("Không đưa ra câu có tên người, vi phạm, văn bản, lần thứ, con số của năm cũ")
  void what_belongs_to_a_person_or_to_its_time_is_not_offered() {
    assertThat(
            offered(
                "Đồng chí Nam được biểu dương trong hội nghị.",
                "Khen thưởng Nguyễn Văn Mẫu về thành tích học tập.",
                "Một viên chức bị khiển trách trong năm.",
                "Thực hiện Kế hoạch số 58/KH-LHH của cơ quan.",
                "Tổ chức Hội thi Sáng tạo kỹ thuật lần thứ 16.",
                "Có 12 chuyên mục trên báo điện tử.",
                "So với năm 2021 số hội nghị tăng lên.",
                "Tổ chức {=" + UUID.randomUUID() + "} tại cơ quan."))
        .isEmpty();
    assertThat(offered("Học tập và làm theo tư tưởng Hồ Chí Minh được duy trì.")).hasSize(1);
  }

  @Test
  @DisplayName("Mỗi câu một lần, không lặp câu đã viết, không lấy tiêu đề")
  void each_once() {
    assertThat(
            offered(
                "Các phong trào được duy trì đều.",
                "Các phong trào được duy trì đều.",
                "Đã viết câu này trong báo cáo rồi.",
                "Ngắn quá."))
        .containsExactly("Các phong trào được duy trì đều.");
  }

  @Test
  @DisplayName("Năm học không đổi được thì câu có năm học không đưa ra")
  void a_school_year_is_not_moved_on() {
    PastText past =
        new PastText(
            "Báo cáo tổng kết năm 2023-2024",
            "2023-2024",
            Narrative.kept("Năm học 2023-2024 đạt kết quả tốt. Nền nếp được giữ vững."));
    assertThat(new PastSentences(NAMES, "2024-2025").in(List.of(past), ""))
        .extracting(PastSentence::text)
        .containsExactly("Nền nếp được giữ vững.");
  }
}
