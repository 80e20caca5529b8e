package vn.tdkt.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tdkt.testing.Proves;

@DisplayName("REQ-41 Mô hình văn bản")
@Proves("REQ-41")
class PaperTest {
  @Test
  @DisplayName("chưa có số thì để trống chỗ viết; số dưới 10 thêm số 0")
  void the_number_waits_or_gets_its_zero() {
    Head open = Head.of("SỞ NỘI VỤ", "KH-SNV", Dateline.open("Bắc Giang", 2024));
    assertThat(open.numberAndSymbol()).startsWith("Số: ").endsWith("\u00a0/KH-SNV");
    assertThat(open.numbered("5").numberAndSymbol()).isEqualTo("Số: 05/KH-SNV");
    assertThat(open.numbered("58").numberAndSymbol()).isEqualTo("Số: 58/KH-SNV");
  }

  @Test
  @DisplayName("ngày 1–9 và tháng 1, 2 thêm số 0; chưa ban hành thì để trống")
  void the_date_follows_the_decree() {
    assertThat(Dateline.on("Bắc Giang", LocalDate.of(2024, 2, 5)).text())
        .isEqualTo("Bắc Giang, ngày 05 tháng 02 năm 2024");
    assertThat(Dateline.open("Bắc Giang", 2024).text())
        .matches("Bắc Giang, ngày\\h+tháng\\h+năm 2024");
  }

  @Test
  @DisplayName("TM. rồi KT. đứng trên chức vụ của người ký")
  void powers_stand_above_the_post() {
    Signature signature =
        Signature.of("PHÓ CHỦ TỊCH")
            .by(Signature.Power.TM, "ỦY BAN NHÂN DÂN")
            .by(Signature.Power.KT, "CHỦ TỊCH");
    assertThat(signature.authority()).isEqualTo(List.of("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH"));
  }

  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource({
    "Bảng chấm điểm năm 2024, bang-cham-diem-nam-2024.pdf",
    "../../etc/passwd, etc-passwd.pdf",
    "ĐƠN VỊ: số 5/KH, don-vi-so-5-kh.pdf",
    "😀, van-ban.pdf",
    "'', van-ban.pdf"
  })
  void file_names_have_no_accents(String title, String name) {
    assertThat(FileName.of(title, Format.PDF).value()).isEqualTo(name);
  }

  @Property(tries = 200)
  void file_names_are_short_and_plain(@ForAll @StringLength(max = 300) String title) {
    for (Format format : Format.values()) {
      String name = FileName.of(title, format).value();
      assertThat(name).hasSizeLessThanOrEqualTo(50).matches("[a-z0-9][a-z0-9-]*\\.[a-z]+");
    }
  }

  @Test
  @DisplayName("bảng thiếu ô, thừa ô, ô gộp lòi ra ngoài đều bị từ chối ngay")
  void a_table_that_does_not_fit_together_is_not_built() {
    assertThatThrownBy(() -> twoColumns().row(Cell.of("a")).build()).hasMessageContaining("few");
    assertThatThrownBy(() -> twoColumns().row(Cell.of("a").across(3)).build())
        .hasMessageContaining("many");
    assertThatThrownBy(() -> twoColumns().row(Cell.of("a").down(2), Cell.empty()).build())
        .hasMessageContaining("below");
    assertThatThrownBy(
            () ->
                twoColumns()
                    .row(Cell.of("a"), Cell.of("b").down(2))
                    .row(Cell.of("c").across(2))
                    .build())
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Table.Builder twoColumns() {
    return Table.builder().column(1, Align.LEFT).column(1, Align.LEFT);
  }

  @Test
  @DisplayName("chữ vào là NFC, bỏ ký tự điều khiển và ký tự đảo chiều, giữ xuống dòng")
  void text_is_made_harmless() {
    assertThat(Run.of("đo\u0302\u0323\r\na\u0000\u0007\u202eb\ud800\uffff\tc").text())
        .isEqualTo("độ\nab c");
  }
}
