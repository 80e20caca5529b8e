package vn.tdkt.plans.web;

import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import vn.tdkt.facts.Span;
import vn.tdkt.kernel.Words;
import vn.tdkt.plans.Plan;

/**
 * A month of a plan.
 *
 * @param before the month before it, or null where the year begins with it
 * @param after the month after it, or null where the year or the present ends with it
 */
public record NoteMonth(YearMonth month, @Nullable YearMonth before, @Nullable YearMonth after) {
  /** The month that an address names, or the present one, or the nearest that the plan has. */
  static NoteMonth of(Plan plan, @Nullable String asked, YearMonth present) {
    YearMonth first = YearMonth.from(plan.time().from());
    YearMonth last = earlier(YearMonth.from(plan.time().until().minusDays(1)), present);
    YearMonth end = last.isBefore(first) ? first : last;
    YearMonth month = within(read(asked, present), first, end);
    return new NoteMonth(
        month,
        month.isAfter(first) ? month.minusMonths(1) : null,
        month.isBefore(end) ? month.plusMonths(1) : null);
  }

  private static YearMonth read(@Nullable String asked, YearMonth present) {
    try {
      return asked == null ? present : YearMonth.parse(asked);
    } catch (DateTimeParseException e) {
      return present;
    }
  }

  private static YearMonth within(YearMonth month, YearMonth first, YearMonth last) {
    return month.isBefore(first) ? first : earlier(month, last);
  }

  private static YearMonth earlier(YearMonth one, YearMonth other) {
    return one.isBefore(other) ? one : other;
  }

  Span span() {
    return Span.of(month);
  }

  /** "tháng 6/2024". */
  public String words() {
    return words(month);
  }

  public static String words(YearMonth month) {
    return Words.of("plans").say("month", month.getMonthValue(), String.valueOf(month.getYear()));
  }
}
