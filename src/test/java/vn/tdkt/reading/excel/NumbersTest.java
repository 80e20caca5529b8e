package vn.tdkt.reading.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Số và ngày như ô bảng tính hiển thị")
class NumbersTest {
  private static Shown shown(String stored, String format) {
    return new Numbers(false).shown(new BigDecimal(stored), new Look(format, "", false));
  }

  @ParameterizedTest(name = "{0} with {1} is {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "9.5|General|9,5",
        "130|General|130",
        "0|General|0",
        "-5|General|-5",
        "1234.5|General|1234,5",
        "0.30000000000000004|General|0,3",
        "9.4999999999999993|General|9,5",
        "2.675|0.00|2,68",
        "5|00|05",
        "1000|#,##0|1.000",
        "1234567.5|#,##0.0|1.234.567,5",
        "5|#,##0.##|5",
        "0.5|#.0|0,5",
        "9|0 \"điểm\"|9 điểm",
        "0.85|0%|85%",
        "-5|#,##0;(#,##0)|-5",
        "-5|0;[Red]-0|-5",
        "0|#,##0;-#,##0;\"-\"|0",
        "7|;;;|7",
        "1500000|#,##0,|1.500",
        "12|_(* #,##0_);_(* (#,##0);_(* \"-\"_);_(@_)|12",
        "1000000|#,##0 [$₫-42A]|1.000.000 ₫",
        "1.5|# ?/?|1,5",
        "123456|0.00E+00|123456",
        "1E+300|General|1E+300"
      })
  void a_number_is_what_its_cell_shows(String stored, String format, String text) {
    assertThat(shown(stored, format).text().text()).isEqualTo(text);
    assertThat(shown(stored, format).isNumber()).isTrue();
  }

  @ParameterizedTest(name = "{0} with {1} is {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "45610|dd/mm/yyyy|14/11/2024",
        "45610|m/d/yy|14/11/2024",
        "45610|[$-42A]dd mmmm yyyy;@|14/11/2024",
        "45610|\"ngày\" dd \"tháng\" mm \"năm\" yyyy|14/11/2024",
        "45610|mm/yyyy|11/2024",
        "45610.604166666664|dd/mm/yyyy hh:mm|14/11/2024 14:30",
        "0.3125|h:mm|07:30",
        "45610.25|d/m/yyyy h:mm AM/PM;@|14/11/2024 06:00",
        "1.5|[h]:mm|1,5",
        "45610|0 \"đồng\"|45610 đồng"
      })
  void a_date_has_the_day_before_the_month(String stored, String format, String text) {
    assertThat(shown(stored, format).text().text()).isEqualTo(text);
  }

  @Test
  void days_may_count_from_1904() {
    assertThat(
            new Numbers(true)
                .shown(new BigDecimal("44148"), new Look("dd/mm/yyyy", "", false))
                .text()
                .text())
        .isEqualTo("14/11/2024");
  }

  @Test
  void digits_that_the_cell_does_not_show_are_told() {
    assertThat(shown("9.46", "0.0").text().text()).isEqualTo("9,5");
    assertThat(shown("9.46", "0.0").remark()).contains("rounded-numbers");
    assertThat(shown("9.5", "0.0").remark()).isEqualTo(Optional.empty());
    assertThat(shown("0.85", "0%").remark()).isEqualTo(Optional.empty());
  }
}
