package vn.tdkt.movements;

import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;
import vn.tdkt.kernel.VietnamTime;
import vn.tdkt.kernel.Words;

/**
 * When a movement lasts, half-open; many papers tell only one of its days or none.
 *
 * @param from the first day, or null where it is not known
 * @param until the first day after it, or null where it is not known
 */
public record Lasting(@Nullable LocalDate from, @Nullable LocalDate until) {
  public static final Lasting UNKNOWN = new Lasting(null, null);

  public Lasting {
    if (from != null && until != null && !from.isBefore(until)) {
      throw new IllegalArgumentException("no time between " + from + " and " + until);
    }
  }

  /** Whether some day of the calendar year lies in it, as far as its days are known. */
  public boolean touches(int year) {
    return (from == null || from.getYear() <= year)
        && (until == null || until.minusDays(1).getYear() >= year);
  }

  public boolean ended(LocalDate today) {
    return until != null && !today.isBefore(until);
  }

  /** Whether it is known to last this many years or longer. */
  public boolean atLeast(int years) {
    return from != null && until != null && Period.between(from, until).getYears() >= years;
  }

  /** With the last day that belongs to it, as papers write it. */
  public String words() {
    Words words = Words.of("movements");
    LocalDate last = until == null ? null : until.minusDays(1);
    if (from != null && last != null) {
      return words.say("lasting", VietnamTime.date(from), VietnamTime.date(last));
    }
    if (from != null) {
      return words.say("lasting.from", VietnamTime.date(from));
    }
    return last == null
        ? words.say("lasting.unknown")
        : words.say("lasting.until", VietnamTime.date(last));
  }
}
