package vn.tdkt.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.tdkt.calendar.Punctuality.State;
import vn.tdkt.testing.Proves;

@DisplayName("Đúng hạn, chậm, chưa gửi")
@Proves("REQ-181")
class PunctualityTest {
  private static final WorkingDays WEEKENDS_OFF = WorkingDays.of(List.of());

  private static final LocalDate FRIDAY = LocalDate.of(2024, 6, 14);
  private static final LocalDate SATURDAY = FRIDAY.plusDays(1);
  private static final LocalDate MONDAY = FRIDAY.plusDays(3);
  private static final LocalDate TUESDAY = FRIDAY.plusDays(4);

  private static Punctuality of(LocalDate deadline, @Nullable LocalDate came, LocalDate today) {
    return Punctuality.of(deadline, came, today, WEEKENDS_OFF);
  }

  @Test
  void the_last_day_is_in_time_and_the_next_is_late() {
    assertThat(of(FRIDAY, FRIDAY, TUESDAY)).isEqualTo(new Punctuality(State.IN_TIME, 0));
    assertThat(of(FRIDAY, MONDAY, TUESDAY)).isEqualTo(new Punctuality(State.LATE, 1));
    assertThat(of(FRIDAY, TUESDAY, TUESDAY)).isEqualTo(new Punctuality(State.LATE, 2));
  }

  @Test
  @DisplayName("Gửi vào thứ Bảy sau hạn là chậm, dù chưa qua ngày làm việc nào")
  void a_day_off_after_the_deadline_is_late() {
    assertThat(of(FRIDAY, SATURDAY, TUESDAY)).isEqualTo(new Punctuality(State.LATE, 1));
  }

  @Test
  @DisplayName("Hạn rơi vào ngày nghỉ thì tính đến ngày làm việc kế tiếp")
  void a_deadline_on_a_day_off_ends_on_the_next_working_day() {
    assertThat(of(SATURDAY, MONDAY, TUESDAY)).isEqualTo(new Punctuality(State.IN_TIME, 0));
    assertThat(of(SATURDAY, TUESDAY, TUESDAY)).isEqualTo(new Punctuality(State.LATE, 1));
  }

  @Test
  void what_has_not_come_is_awaited_until_the_deadline_and_missing_after_it() {
    assertThat(of(FRIDAY, null, FRIDAY)).isEqualTo(new Punctuality(State.AWAITED, 0));
    assertThat(of(TUESDAY, null, FRIDAY)).isEqualTo(new Punctuality(State.AWAITED, 2));
    assertThat(of(FRIDAY, null, TUESDAY)).isEqualTo(new Punctuality(State.MISSING, 2));
    assertThat(of(FRIDAY, null, TUESDAY).words()).isEqualTo("chưa gửi, quá hạn 2 ngày làm việc");
  }
}
