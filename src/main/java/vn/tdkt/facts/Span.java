package vn.tdkt.facts;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import vn.tdkt.kernel.VietnamTime;
import vn.tdkt.kernel.Words;
import vn.tdkt.organisation.Validity;

/**
 * The time of a fact, half-open.
 *
 * @param from the first day
 * @param until the first day after it
 */
public record Span(LocalDate from, LocalDate until) {
  private static final Words WORDS = Words.of("facts");

  public Span {
    if (!from.isBefore(until)) {
      throw new IllegalArgumentException("no time between " + from + " and " + until);
    }
  }

  public static Span of(YearMonth month) {
    return new Span(month.atDay(1), month.plusMonths(1).atDay(1));
  }

  /**
   * @param time that has an end
   */
  public static Span of(Validity time) {
    return new Span(time.from(), Objects.requireNonNull(time.to()));
  }

  /** Whether all of the other lies in this one. */
  public boolean holds(Span other) {
    return !other.from.isBefore(from) && !other.until.isAfter(until);
  }

  public boolean holds(LocalDate day) {
    return !day.isBefore(from) && day.isBefore(until);
  }

  /** "tháng 6/2024", or from a day to a day. */
  public String words() {
    YearMonth month = YearMonth.from(from);
    return of(month).equals(this)
        ? WORDS.say("month", month.getMonthValue(), String.valueOf(month.getYear()))
        : WORDS.say("span", VietnamTime.date(from), VietnamTime.date(until.minusDays(1)));
  }

  /** Whether they have a day in common. */
  public boolean meets(Span other) {
    return from.isBefore(other.until) && other.from.isBefore(until);
  }
}
