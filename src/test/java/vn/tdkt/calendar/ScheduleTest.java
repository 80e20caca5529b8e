package vn.tdkt.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tdkt.calendar.Schedule.Line;
import vn.tdkt.calendar.Schedule.Standing;
import vn.tdkt.testing.Proves;

@DisplayName("Hạn và dự báo các bước của năm")
@Proves({"REQ-51", "REQ-52"})
class ScheduleTest {
  private static final DeadlineRule LAUNCH = new DeadlineRule.OnDay(MonthDay.of(1, 22));

  private final Schedule schedule =
      new Schedule(WorkingDays.of(List.of()), LocalDate.of(2024, 1, 1));

  private static CycleStep step(String code, DeadlineRule rule, @Nullable String done) {
    return new CycleStep(
        UUID.randomUUID(),
        1,
        code,
        code,
        "",
        "",
        "",
        rule,
        LocalDate.EPOCH,
        false,
        done == null ? null : LocalDate.parse(done));
  }

  private static DeadlineRule after(String code, int count) {
    return new DeadlineRule.After(code, count, true);
  }

  private List<CycleStep> year(@Nullable String launched, @Nullable String issued) {
    return schedule.planned(
        List.of(
            step("LAUNCH", LAUNCH, launched),
            step("UNIT_PLAN", after("LAUNCH", 10), issued),
            step("PLEDGE", after("UNIT_PLAN", 5), null)));
  }

  private static List<String> planned(List<CycleStep> steps) {
    return steps.stream().map(step -> step.planned().toString()).toList();
  }

  @Test
  @DisplayName("Hạn đếm từ bước trước: từ ngày dự kiến, rồi từ ngày thật")
  void a_term_runs_from_the_step_before() {
    assertThat(planned(year(null, null))).containsExactly("2024-01-22", "2024-02-05", "2024-02-12");
    assertThat(planned(year("2024-01-24", null)))
        .containsExactly("2024-01-22", "2024-02-07", "2024-02-14");
  }

  @Test
  @DisplayName("REQ-52 Năm 2024: nhận 22/1, ban hành 30/1, mất 8 ngày, 6 ngày làm việc")
  void the_days_taken_are_measured() {
    Line plan = schedule.on(LocalDate.of(2024, 2, 1), year("2024-01-22", "2024-01-30")).get(1);
    assertThat(plan.taken()).isEqualTo(new Schedule.Taken(8, 6));
    assertThat(plan.standing()).isEqualTo(Standing.DONE);
  }

  @Test
  @DisplayName("Bước trễ thì bước sau lùi theo, bước đã xong thì không")
  void a_late_step_moves_those_after_it() {
    List<Line> lines = schedule.on(LocalDate.of(2024, 2, 15), year("2024-01-22", null));
    assertThat(lines)
        .extracting(Line::standing)
        .containsExactly(Standing.DONE, Standing.OVERDUE, Standing.OVERDUE);
    lines = schedule.on(LocalDate.of(2024, 2, 8), year("2024-01-22", null));
    assertThat(lines.get(1).standing()).isEqualTo(Standing.OVERDUE);
    assertThat(lines.get(1).left()).isEqualTo(-3);
    assertThat(lines.get(2).expected()).isEqualTo("2024-02-15");
    assertThat(lines).extracting(Line::moves).containsExactly(false, false, true);
  }

  @ParameterizedTest(name = "ngày {0}: {1}")
  @CsvSource({"2024-01-12, AHEAD", "2024-01-15, SOON", "2024-01-22, SOON", "2024-01-23, OVERDUE"})
  void a_step_comes_near_and_passes(LocalDate today, Standing standing) {
    assertThat(schedule.on(today, year(null, null)).getFirst().standing()).isEqualTo(standing);
  }

  @Test
  @DisplayName("Năm học: tháng đứng trước ngày mở năm là của năm sau")
  void a_school_year_ends_in_the_next_year() {
    Schedule school = new Schedule(WorkingDays.of(List.of()), LocalDate.of(2024, 9, 1));
    assertThat(planned(school.planned(List.of(step("LAUNCH", LAUNCH, null)))))
        .containsExactly("2025-01-22");
  }

  @Test
  @DisplayName("Ngày người lập lịch đặt thì quy tắc không đổi nữa; hạn trùng ngày nghỉ thì lùi")
  void a_settled_day_stays() {
    CycleStep settled = step("LAUNCH", LAUNCH, null).planned(LocalDate.of(2024, 1, 10), true);
    DeadlineRule sunday = new DeadlineRule.OnDay(MonthDay.of(6, 30));
    assertThat(planned(schedule.planned(List.of(settled, step("HALF_YEAR", sunday, null)))))
        .containsExactly("2024-01-10", "2024-07-01");
  }
}
