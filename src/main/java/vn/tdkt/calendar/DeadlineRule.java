package vn.tdkt.calendar;

import java.time.LocalDate;
import java.time.MonthDay;
import vn.tdkt.kernel.Words;

/** Until when a step is to be done. */
public sealed interface DeadlineRule {
  /** As people read it: "10 ngày làm việc sau bước 1". */
  String words(String after);

  /** On this day of the emulation year. */
  record OnDay(MonthDay day) implements DeadlineRule {
    /** The day in a year that begins so; in a school year the months until then are the next's. */
    LocalDate in(LocalDate begin) {
      LocalDate first = day.atYear(begin.getYear());
      return first.isBefore(begin) ? day.atYear(begin.getYear() + 1) : first;
    }

    @Override
    public String words(String after) {
      return Words.of("calendar")
          .say("rule.day", day.getDayOfMonth(), String.valueOf(day.getMonthValue()));
    }
  }

  /**
   * So many days after another step.
   *
   * @param code of the step after which it comes
   * @param working whether only working days count
   */
  record After(String code, int count, boolean working) implements DeadlineRule {
    LocalDate from(LocalDate day, WorkingDays days) {
      return working ? days.plus(day, count) : days.orNext(day.plusDays(count));
    }

    @Override
    public String words(String after) {
      return Words.of("calendar").say(working ? "rule.working" : "rule.after", count, after);
    }
  }
}
