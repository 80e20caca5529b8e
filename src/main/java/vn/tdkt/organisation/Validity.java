package vn.tdkt.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tdkt.kernel.VietnamTime;
import vn.tdkt.kernel.Words;

/**
 * From one day up to another that no longer belongs to it.
 *
 * @param to the first day on which it is over, or null while no end is known
 */
public record Validity(LocalDate from, @Nullable LocalDate to) {
  public Validity {
    if (to != null && !from.isBefore(to)) {
      throw new IllegalArgumentException("ends before it begins");
    }
  }

  public static Validity since(LocalDate from) {
    return new Validity(from, null);
  }

  public boolean contains(LocalDate day) {
    return !day.isBefore(from) && (to == null || day.isBefore(to));
  }

  /** "từ 01/07/2025", or with its last day "01/01/2020 – 30/06/2025". */
  public String words() {
    Words words = Words.of("organisation");
    return to == null
        ? words.say("time.since", VietnamTime.date(from))
        : words.say("time.until", VietnamTime.date(from), VietnamTime.date(to.minusDays(1)));
  }
}
