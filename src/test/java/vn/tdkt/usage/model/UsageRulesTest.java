package vn.tdkt.usage.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.tdkt.calendar.WorkingDays;
import vn.tdkt.testing.Proves;
import vn.tdkt.usage.UsageItem;
import vn.tdkt.usage.UsageKind;
import vn.tdkt.usage.UsageLevel;
import vn.tdkt.usage.UsageMonth;

@DisplayName("Dùng phần mềm đầy đủ, một phần, chưa dùng")
@Proves({"REQ-180", "REQ-187"})
class UsageRulesTest {
  private static final LocalDate TODAY = LocalDate.of(2024, 7, 31);
  private static final LocalDate DEADLINE = LocalDate.of(2024, 6, 28);
  private static final UsageRules RULES = new UsageRules(TODAY, WorkingDays.of(List.of()));

  private static UsageItem report(@Nullable LocalDate deadline, @Nullable LocalDate on, int after) {
    return RULES.paper(
        UsageKind.HALF_YEAR,
        deadline,
        on == null ? null : new UsageRules.Issued("35/BC-LHH", on, on.plusDays(after)));
  }

  @Test
  @DisplayName("Đúng ngày cuối là đúng hạn, hôm sau là chậm")
  void the_last_day_is_in_time() {
    assertThat(report(DEADLINE, DEADLINE, 0).level()).isEqualTo(UsageLevel.FULL);
    UsageItem late = report(DEADLINE, DEADLINE.plusDays(3), 0);
    assertThat(late.level()).isEqualTo(UsageLevel.PARTIAL);
    assertThat(late.reason())
        .isEqualTo("35/BC-LHH ngày 01/07/2024, chậm 1 ngày làm việc so với hạn 28/06/2024");
  }

  @Test
  @DisplayName("Ban hành đúng hạn mà hơn 10 ngày làm việc sau mới ghi thì chỉ là một phần")
  void what_is_entered_long_after_is_no_timely_use() {
    assertThat(report(DEADLINE, DEADLINE, 14).level()).isEqualTo(UsageLevel.FULL);
    assertThat(report(DEADLINE, DEADLINE, 15).level()).isEqualTo(UsageLevel.PARTIAL);
  }

  @Test
  void what_is_not_there_is_missing_after_its_deadline_only() {
    assertThat(report(TODAY, null, 0).level()).isEqualTo(UsageLevel.NOT_YET);
    assertThat(report(TODAY.minusDays(1), null, 0).level()).isEqualTo(UsageLevel.NONE);
    assertThat(report(null, null, 0).level()).isEqualTo(UsageLevel.NONE);
  }

  private static UsageMonth month(int number, @Nullable LocalDate noted) {
    YearMonth month = YearMonth.of(2024, number);
    return new UsageMonth(month, 0, 0, 0, noted, month.atEndOfMonth().plusDays(14));
  }

  @Test
  @DisplayName("Tháng chưa đến hạn không tính; mọi tháng đến hạn đúng hạn mới là đầy đủ")
  void months_count_when_they_are_due() {
    UsageMonth may = month(5, LocalDate.of(2024, 6, 14));
    UsageMonth june = month(6, LocalDate.of(2024, 7, 15));
    UsageMonth july = month(7, null);
    assertThat(may.inTime()).isTrue();
    assertThat(june.inTime()).isFalse();
    assertThat(RULES.months(List.of(may, july)).level()).isEqualTo(UsageLevel.FULL);
    assertThat(RULES.months(List.of(may, june, july)).reason())
        .isEqualTo("đã ghi 2/2 tháng đến hạn, đúng hạn 1");
    assertThat(RULES.months(List.of(may, june)).level()).isEqualTo(UsageLevel.PARTIAL);
    assertThat(RULES.months(List.of(month(6, null))).level()).isEqualTo(UsageLevel.NONE);
    assertThat(RULES.months(List.of(july)).level()).isEqualTo(UsageLevel.NOT_YET);
  }

  @Test
  void movements_need_their_reports_once_the_year_is_over() {
    assertThat(UsageRules.movements(3, 1, false).level()).isEqualTo(UsageLevel.FULL);
    assertThat(UsageRules.movements(3, 1, true).level()).isEqualTo(UsageLevel.PARTIAL);
    assertThat(UsageRules.movements(3, 3, true).level()).isEqualTo(UsageLevel.FULL);
    assertThat(UsageRules.movements(0, 0, true).level()).isEqualTo(UsageLevel.NONE);
    assertThat(UsageRules.movements(0, 0, false).level()).isEqualTo(UsageLevel.NOT_YET);
  }

  private static UsageItem item(UsageLevel level) {
    return new UsageItem(UsageKind.PLAN, level, "");
  }

  @Test
  @DisplayName("Chung: tất cả đầy đủ là đầy đủ, không việc nào là chưa, còn lại là một phần")
  void the_whole_is_as_its_parts() {
    UsageItem full = item(UsageLevel.FULL);
    UsageItem none = item(UsageLevel.NONE);
    UsageItem ahead = item(UsageLevel.NOT_YET);
    assertThat(UsageRules.overall(List.of(full, ahead))).isEqualTo(UsageLevel.FULL);
    assertThat(UsageRules.overall(List.of(full, none))).isEqualTo(UsageLevel.PARTIAL);
    assertThat(UsageRules.overall(List.of(none, none))).isEqualTo(UsageLevel.NONE);
    assertThat(UsageRules.overall(List.of(item(UsageLevel.PARTIAL)))).isEqualTo(UsageLevel.PARTIAL);
    assertThat(UsageRules.overall(List.of(ahead))).isEqualTo(UsageLevel.NOT_YET);
  }
}
