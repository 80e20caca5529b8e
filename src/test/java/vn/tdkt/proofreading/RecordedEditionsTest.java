package vn.tdkt.proofreading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.tdkt.kernel.Finding;
import vn.tdkt.papers.PaperKind;
import vn.tdkt.testing.Proves;

@DisplayName("Lần thứ của hội thi theo danh mục")
@Proves("REQ-47")
class RecordedEditionsTest {
  private static final List<KnownEdition> KNOWN =
      List.of(
          edition("Hội thi Sáng tạo kỹ thuật tỉnh Mẫu", 2023, 10),
          edition("Hội thi Sáng tạo kỹ thuật tỉnh Mẫu", 2024, 11),
          edition("Hội thi Sáng tạo kỹ thuật tỉnh Mẫu", 2025, 11),
          edition("Cuộc thi Robocon tỉnh Mẫu", 2024, 1));

  private static KnownEdition edition(String name, int year, int number) {
    return new KnownEdition(List.of(name), year, number);
  }

  private static List<String> asked(String text) {
    return new Draft(PaperKind.REPORT, "tổng kết phong trào thi đua năm 2024")
        .line("Kết quả", text).findings(KNOWN).stream().map(Finding::text).toList();
  }

  @Test
  @DisplayName("Ghi khác danh mục thì hỏi, nêu số lần của năm")
  void another_number_is_asked_about() {
    assertThat(asked("Tổ chức Hội thi Sáng tạo kỹ thuật tỉnh lần thứ 12."))
        .containsExactly("Chỗ này ghi lần thứ 12; theo danh mục hội thi là lần thứ 11 (năm 2024).");
    assertThat(asked("Tổng kết Hội thi Sáng tạo kỹ thuật tỉnh lần thứ 11 năm 2023."))
        .containsExactly("Chỗ này ghi lần thứ 11; theo danh mục hội thi là lần thứ 10 (năm 2023).");
  }

  @Test
  @DisplayName(
      "Đúng danh mục, cuộc thi của nơi khác, cuộc thi không có trong danh mục thì không hỏi")
  void what_fits_or_is_not_known_is_let_be() {
    assertThat(asked("Tổ chức Hội thi Sáng tạo kỹ thuật tỉnh lần thứ 11.")).isEmpty();
    assertThat(asked("Tổng kết Hội thi Sáng tạo kỹ thuật lần thứ 10 năm 2023.")).isEmpty();
    assertThat(asked("Dự Hội thi Sáng tạo kỹ thuật toàn quốc lần thứ 17.")).isEmpty();
    assertThat(asked("Dự Liên hoan dân ca lần thứ 5.")).isEmpty();
  }
}
