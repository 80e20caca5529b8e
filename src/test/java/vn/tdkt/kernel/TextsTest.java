package vn.tdkt.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
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

  @Test
  @Proves("REQ-44")
  void letters_that_are_looked_up_fold_as_letters_that_are_taken_apart() {
    for (int c = 1; c < Character.MIN_SURROGATE; c++) {
      String letter = "a" + (char) c + "b";
      String open = Normalizer.normalize(letter, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
      String expected = open.replace('đ', 'd').replace('Đ', 'd').toLowerCase(Locale.ROOT);
      assertThat(Texts.folded(letter)).as("U+%04X", c).isEqualTo(expected);
    }
    assertThat(Texts.folded(Normalizer.normalize(" Đặng Quốc Ẩn ", Normalizer.Form.NFD)))
        .isEqualTo("dang quoc an");
  }

  @ParameterizedTest(name = "“{0}” là ngày {1}")
  @CsvSource({
    "4/11/2024, 2024-11-04",
    "04-11-2024, 2024-11-04",
    "4.11.2024, 2024-11-04",
    "' 29/02/2024 ', 2024-02-29",
    "29/02/2023, ",
    "31/04/2024, ",
    "0/1/2024, ",
    "1/13/2024, ",
    "1/1/24, ",
    "1/1/02024, ",
    "1/1/2024/1, ",
    "1//2024, ",
    "1/1/, ",
    "1/1, ",
    "'', ",
    "-1/1/2024, ",
    "ngày 4, ",
    "٤/1/2024, "
  })
  void a_typed_day_is_read_or_it_is_none(String typed, LocalDate day) {
    assertThat(VietnamTime.read(typed)).isEqualTo(Optional.ofNullable(day));
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
