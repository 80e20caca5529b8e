package vn.tdkt.calendar.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tdkt.calendar.CycleStep;
import vn.tdkt.calendar.DeadlineRule;
import vn.tdkt.calendar.Schedule;
import vn.tdkt.kernel.VietnamTime;
import vn.tdkt.kernel.Words;

/** How the year says where its steps stand. */
public final class YearWords {
  private static final Words WORDS = Words.of("calendar");

  private YearWords() {}

  public static String standing(Schedule.Line line) {
    return WORDS.say("standing." + line.standing().name());
  }

  /** Class of the style sheet; the word beside it says the same. */
  public static String look(Schedule.Standing standing) {
    return switch (standing) {
      case DONE -> "done-text";
      case DONE_LATE, SOON -> "ask-text";
      case OVERDUE -> "error-text";
      case AHEAD -> "muted";
    };
  }

  /** "còn 5 ngày làm việc"; nothing of what is done. */
  public static String left(Schedule.Line line) {
    return line.step().done() ? "" : left(line.left());
  }

  public static String left(long days) {
    return days == 0
        ? WORDS.say("left.today")
        : days > 0 ? WORDS.say("left", days) : WORDS.say("left.over", -days);
  }

  /** "mất 8 ngày (6 ngày làm việc)", or nothing. */
  public static String taken(Schedule.Line line) {
    Schedule.Taken taken = line.taken();
    return taken == null ? "" : WORDS.say("taken", taken.days(), taken.working());
  }

  /** "10 ngày làm việc sau “Nhận kế hoạch …”". */
  public static String rule(CycleStep step, List<CycleStep> all) {
    return step.settled()
        ? WORDS.say("rule.settled")
        : step.rule() instanceof DeadlineRule.After after
            ? after.words(name(after.code(), all))
            : step.rule().words("");
  }

  private static String name(String code, List<CycleStep> all) {
    return all.stream()
        .filter(step -> step.code().equals(code))
        .map(CycleStep::name)
        .findFirst()
        .orElse(code);
  }

  /** The date, or a dash where there is none yet. */
  public static String day(@Nullable LocalDate day) {
    return day == null ? "–" : VietnamTime.date(day);
  }
}
