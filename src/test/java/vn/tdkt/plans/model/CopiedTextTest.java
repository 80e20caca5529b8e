package vn.tdkt.plans.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.tdkt.testing.Proves;

@DisplayName("REQ-46 Chỗ chép từ năm trước phải xem lại")
@Proves("REQ-46")
class CopiedTextTest {
  private static String marked(String text) {
    return String.join(
        " | ",
        new CopiedText(text)
            .marks().stream().map(mark -> mark.kind() + " " + mark.words()).toList());
  }

  @Test
  void years_ordinals_and_documents_are_marked() {
    assertThat(marked("Hội thi lần thứ 10 năm 2023-2024 theo Kế hoạch 15/KH-UBND"))
        .isEqualTo("ORDINAL lần thứ 10 | YEAR 2023-2024 | DOCUMENT 15/KH-UBND");
    assertThat(marked("Đại hội khóa IV, Chỉ thị số 34-CT/TW, Luật năm 2022"))
        .isEqualTo("ORDINAL khóa IV | DOCUMENT 34-CT/TW | YEAR 2022");
  }

  @Test
  void counts_are_not_marked() {
    assertThat(marked("Tổ chức 03 hội nghị, 100% công chức tham gia")).isEmpty();
  }

  @Test
  void every_mark_names_its_own_place() {
    String text = "năm 2024 và năm 2024";
    assertThat(new CopiedText(text).marks())
        .extracting(mark -> text.substring(mark.from(), mark.until()))
        .containsExactly("2024", "2024");
  }
}
