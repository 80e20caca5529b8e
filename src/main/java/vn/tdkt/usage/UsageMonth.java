package vn.tdkt.usage;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import vn.tdkt.kernel.Words;

/**
 * One month of the year.
 *
 * @param acts how many acts of the unit's people stand on record
 * @param days on how many days
 * @param figures how many figures of this month were noted
 * @param noted the day on which the first of them was noted, or null
 * @param due the last day in time for noting the month
 */
public record UsageMonth(
    YearMonth month, long acts, long days, int figures, @Nullable LocalDate noted, LocalDate due) {
  public boolean inTime() {
    return noted != null && !noted.isAfter(due);
  }

  public boolean isDue(LocalDate today) {
    return today.isAfter(due);
  }

  /** "đúng hạn", "chậm", "chưa ghi", "chưa đến hạn". */
  public String words(LocalDate today) {
    String state =
        noted != null ? (inTime() ? "in-time" : "late") : isDue(today) ? "missing" : "not-yet";
    return Words.of("usage").say("month." + state);
  }
}
