package vn.tdkt.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tdkt.testing.Proves;

@DisplayName("Ngày làm việc")
@Proves({"REQ-51", "REQ-52"})
class WorkingDaysTest {
  private static final UUID PROVINCE = UUID.randomUUID();

  private final List<SpecialDay> days = new ArrayList<>();

  private void country(DayKind kind, String... dates) {
    Stream.of(dates).forEach(date -> days.add(day(null, kind, date, null)));
  }

  private static SpecialDay day(
      @Nullable UUID province, DayKind kind, String date, @Nullable String voided) {
    return new SpecialDay(
        UUID.randomUUID(), province, LocalDate.parse(date), kind, "ngày nghỉ", "", false, voided);
  }

  private List<String> off(String from, String until) {
    WorkingDays working = WorkingDays.of(days);
    return LocalDate.parse(from)
        .datesUntil(LocalDate.parse(until).plusDays(1))
        .filter(day -> !working.isWorking(day))
        .map(LocalDate::toString)
        .toList();
  }

  @Test
  @DisplayName("Tết 2024: nghỉ từ 8/2 đến 14/2, hai ngày cuối là nghỉ bù")
  void tet_of_2024() {
    country(DayKind.HOLIDAY, "2024-02-08", "2024-02-09", "2024-02-10", "2024-02-11", "2024-02-12");
    assertThat(off("2024-02-05", "2024-02-16"))
        .containsExactly(
            "2024-02-08",
            "2024-02-09",
            "2024-02-10",
            "2024-02-11",
            "2024-02-12",
            "2024-02-13",
            "2024-02-14");
    WorkingDays working = WorkingDays.of(days);
    assertThat(working.compensatingIn(2024))
        .containsExactly(LocalDate.of(2024, 2, 13), LocalDate.of(2024, 2, 14));
    assertThat(working.compensatingIn(2023)).isEmpty();
    assertThat(working.knows(2024)).isTrue();
    assertThat(working.knows(2030)).isFalse();
  }

  @Test
  @DisplayName("Quốc khánh 2024: nghỉ từ 31/8 đến 3/9")
  void national_day_of_2024() {
    country(DayKind.HOLIDAY, "2024-09-02", "2024-09-03");
    assertThat(off("2024-08-30", "2024-09-04"))
        .containsExactly("2024-08-31", "2024-09-01", "2024-09-02", "2024-09-03");
  }

  @Test
  @DisplayName("Giỗ Tổ, 30/4, 1/5 năm 2023 liền nhau: nghỉ đến 3/5")
  void three_holidays_in_a_row() {
    country(DayKind.HOLIDAY, "2023-04-29", "2023-04-30", "2023-05-01");
    assertThat(off("2023-04-28", "2023-05-04"))
        .containsExactly("2023-04-29", "2023-04-30", "2023-05-01", "2023-05-02", "2023-05-03");
  }

  @Test
  @DisplayName("Hoán đổi 2025: nghỉ thứ Sáu 2/5, làm bù thứ Bảy 26/4")
  void a_swapped_day() {
    country(DayKind.HOLIDAY, "2025-04-30", "2025-05-01");
    country(DayKind.OFF, "2025-05-02");
    country(DayKind.WORK, "2025-04-26");
    assertThat(off("2025-04-25", "2025-05-05"))
        .containsExactly(
            "2025-04-27", "2025-04-30", "2025-05-01", "2025-05-02", "2025-05-03", "2025-05-04");
  }

  @Test
  @DisplayName("Ngày đã bỏ thì không tính; tỉnh ghi khác cả nước thì theo tỉnh")
  void what_a_province_says_stands_first() {
    days.add(day(PROVINCE, DayKind.WORK, "2024-09-03", null));
    country(DayKind.HOLIDAY, "2024-09-02", "2024-09-03");
    days.add(day(null, DayKind.HOLIDAY, "2024-09-05", "nhập nhầm"));
    assertThat(off("2024-09-02", "2024-09-06")).containsExactly("2024-09-02");
  }

  @ParameterizedTest(name = "sau {0} {1} ngày làm việc là {2}")
  @CsvSource({
    "2024-01-22, 6, 2024-01-30",
    "2024-11-05, 7, 2024-11-14",
    "2024-02-07, 1, 2024-02-15",
    "2024-02-10, 1, 2024-02-15",
    "2024-02-07, 0, 2024-02-07"
  })
  void working_days_are_added_and_counted(LocalDate from, int count, LocalDate until) {
    country(DayKind.HOLIDAY, "2024-02-08", "2024-02-09", "2024-02-10", "2024-02-11", "2024-02-12");
    WorkingDays working = WorkingDays.of(days);
    assertThat(working.plus(from, count)).isEqualTo(until);
    assertThat(working.between(from, until)).isEqualTo(count);
    assertThat(working.between(until, from)).isEqualTo(-count);
  }

  @ParameterizedTest(name = "hạn {0} kết thúc vào {1}")
  @CsvSource({"2024-02-08, 2024-02-15", "2024-02-07, 2024-02-07", "2024-02-17, 2024-02-19"})
  void a_term_ends_on_a_working_day(LocalDate day, LocalDate end) {
    country(DayKind.HOLIDAY, "2024-02-08", "2024-02-09", "2024-02-10", "2024-02-11", "2024-02-12");
    assertThat(WorkingDays.of(days).orNext(day)).isEqualTo(end);
  }
}
