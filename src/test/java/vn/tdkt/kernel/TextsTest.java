package vn.tdkt.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tdkt.testing.Proves;

class TextsTest {
  @Test
  @Proves("REQ-196")
  void composed_and_decomposed_text_are_one() {
    String composed = "Thái Nguyên";
    String decomposed = Normalizer.normalize(composed, Normalizer.Form.NFD);

    assertThat(Texts.nfc(" " + decomposed + " ")).isEqualTo(composed);
  }

  @Test
  @Proves("REQ-44")
  void folding_drops_accents_and_the_bar_of_the_d() {
    assertThat(Texts.folded("Đắk Lắk, HỘI ĐỒNG")).isEqualTo("dak lak, hoi dong");
  }

  @ParameterizedTest(name = "{0} = {1}")
  @CsvSource({
    "hoà, hòa",
    "HOÀ BÌNH, HÒA BÌNH",
    "Thuý, Thúy",
    "khoẻ, khỏe",
    "uỷ ban, ủy ban",
    "xã hội hoá; nghĩa, xã hội hóa; nghĩa",
    "quý, quý",
    "Quỳ, Quỳ",
    "hoàn toàn, hoàn toàn",
    "khuỷu, khuỷu",
    "huyện, huyện",
    "lý, lý",
    "oà, òa"
  })
  @Proves("REQ-196")
  void the_tone_may_be_typed_in_two_places(String typed, String spelled) {
    assertThat(Texts.spelled(typed)).isEqualTo(spelled);
    assertThat(Texts.spelled(Normalizer.normalize(typed, Normalizer.Form.NFD))).isEqualTo(spelled);
    assertThat(Texts.spelled(spelled)).isEqualTo(spelled);
  }

  @ParameterizedTest(name = "{0} ≠ {1}")
  @CsvSource({"hoà, hóa", "thuý, thuy", "hòa, họa", "quý, qúy"})
  void other_tones_are_other_words(String one, String other) {
    assertThat(Texts.spelled(one)).isNotEqualTo(Texts.spelled(other));
  }

  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "2024-11-14|ngày 14 tháng 11 năm 2024", "2024-01-05|ngày 05 tháng 01 năm 2024",
        "2024-02-28|ngày 28 tháng 02 năm 2024", "2024-03-09|ngày 09 tháng 3 năm 2024"
      })
  void dates_as_documents_write_them(LocalDate date, String written) {
    assertThat(VietnamTime.written(date)).isEqualTo(written);
  }

  @Test
  void deadlines_name_the_day_of_the_week() {
    assertThat(VietnamTime.weekday(LocalDate.of(2024, 11, 14))).isEqualTo("thứ Năm 14/11");
    assertThat(VietnamTime.weekday(LocalDate.of(2024, 11, 17))).isEqualTo("Chủ nhật 17/11");
  }
}
