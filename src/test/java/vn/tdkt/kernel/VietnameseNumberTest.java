package vn.tdkt.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tdkt.kernel.VietnameseNumber.Problem;
import vn.tdkt.kernel.VietnameseNumber.Reading;
import vn.tdkt.testing.Proves;

@Proves({"REQ-149", "REQ-196"})
@DisplayName("REQ-196 Số viết theo cách Việt Nam")
class VietnameseNumberTest {
  @ParameterizedTest(name = "“{0}” là {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "9,5|9.5",
        "10|10",
        "0|0",
        "1.000|1000",
        "1.000,25|1000.25",
        "1000,25|1000.25",
        "−2|-2",
        "-2,5|-2.5",
        "12.345.678|12345678",
        "3 000|3000"
      })
  void our_own_form_is_taken_as_it_is(String text, String value) {
    assertThat(VietnameseNumber.read(text, null))
        .isEqualTo(new Reading.Understood(Score.of(value), false));
  }

  @ParameterizedTest(name = "“{0}” là {1}, ghi lại cho người nhập xem")
  @CsvSource(
      delimiter = '|',
      value = {"9.5|9.5", "05|5", "+7|7", "1,234.5|1234.5", "9.25|9.25", "1234.567|1234.567"})
  void another_form_is_understood_and_shown_back(String text, String value) {
    assertThat(VietnameseNumber.read(text, null))
        .isEqualTo(new Reading.Understood(Score.of(value), true));
  }

  @Test
  void nine_point_five_is_never_ninety_five() {
    assertThat(VietnameseNumber.read("9.5", Score.of(100)))
        .isEqualTo(new Reading.Understood(Score.of("9.5"), true));
  }

  @Test
  void one_point_five_hundred_under_a_small_maximum_is_asked_about() {
    assertThat(VietnameseNumber.read("1.500", Score.of(50)))
        .isEqualTo(new Reading.Unclear(List.of(Score.of("1.5"), Score.of(1500))));
    assertThat(VietnameseNumber.read("1.500", Score.of(2000)))
        .isEqualTo(new Reading.Understood(Score.of(1500), false));
  }

  @ParameterizedTest(name = "“{0}” không phải số")
  @ValueSource(strings = {"NaN", "mười", "1,2,3", "--5", "=1+1", "5%", "1,", ",5", "Infinity"})
  void what_is_no_number_says_so(String text) {
    assertThat(VietnameseNumber.read(text, null))
        .isEqualTo(new Reading.Unreadable(Problem.NOT_A_NUMBER));
  }

  @ParameterizedTest(name = "“{0}” → {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "''|EMPTY",
        "'  '|EMPTY",
        "1e99|EXPONENT",
        "1E5|EXPONENT",
        "1234567890123|TOO_MANY_DIGITS",
        "0,1234567|TOO_MANY_DIGITS"
      })
  void limits_are_told(String text, Problem problem) {
    assertThat(VietnameseNumber.read(text, null)).isEqualTo(new Reading.Unreadable(problem));
  }

  @Test
  void ten_thousand_characters_are_refused_without_reading_them() {
    assertThat(VietnameseNumber.read("9".repeat(10_000), null))
        .isEqualTo(new Reading.Unreadable(Problem.TOO_MANY_DIGITS));
  }

  @ParameterizedTest(name = "{0} viết là “{1}”")
  @CsvSource(
      delimiter = '|',
      value = {
        "9.5|9,5",
        "1000|1.000",
        "-2|−2",
        "-0.5|−0,5",
        "10/3|10/3",
        "-10/3|−10/3",
        "1234567.25|1.234.567,25",
        "0.05|0,05",
        "100|100"
      })
  void writes_as_printed_tables_do(String score, String text) {
    assertThat(VietnameseNumber.format(Score.of(score))).isEqualTo(text);
  }

  @Property
  void what_we_write_we_read(
      @ForAll @IntRange(min = -1_000_000, max = 1_000_000) int whole,
      @ForAll @IntRange(max = 999) int thousandths) {
    Score score = Score.of(whole * 1000L + thousandths, 1000);

    assertThat(VietnameseNumber.read(score.text(), null))
        .isEqualTo(new Reading.Understood(score, false));
  }
}
