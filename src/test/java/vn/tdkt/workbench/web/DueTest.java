package vn.tdkt.workbench.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Hạn của một việc trên trang đầu")
class DueTest {
  private static final LocalDate DAY = LocalDate.of(2024, 11, 14);

  private static Due on(LocalDate today) {
    return new Due(DAY, today);
  }

  @Test
  @DisplayName("Còn mấy ngày, hôm nay, quá mấy ngày; quá lâu thì nêu ngày có năm, không đếm nữa")
  void days_are_counted_as_long_as_they_help() {
    assertThat(on(DAY.minusDays(3)).words()).isEqualTo("thứ Năm 14/11 · còn 3 ngày");
    assertThat(on(DAY).words()).isEqualTo("thứ Năm 14/11 · hạn hôm nay");
    assertThat(on(DAY.plusDays(60)).words()).isEqualTo("thứ Năm 14/11 · quá hạn 60 ngày");
    assertThat(on(DAY.plusDays(61)).words()).isEqualTo("hạn 14/11/2024, đã quá");
  }

  @Test
  void the_last_days_press() {
    assertThat(on(DAY.minusDays(4)).presses()).isFalse();
    assertThat(on(DAY.minusDays(3)).presses()).isTrue();
    assertThat(on(DAY.plusDays(400)).presses()).isTrue();
  }
}
