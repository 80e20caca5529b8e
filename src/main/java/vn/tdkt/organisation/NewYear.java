package vn.tdkt.organisation;

import java.time.LocalDate;
import vn.tdkt.kernel.Citation;
import vn.tdkt.kernel.Outcome;

/**
 * An emulation year to be opened.
 *
 * @param label as people say it: "2024", "2024–2025"
 */
public record NewYear(String label, Validity time) {
  /**
   * @param last the last day that belongs to it
   */
  public static Outcome<NewYear> of(String label, LocalDate first, LocalDate last) {
    return last.isBefore(first)
        ? Outcome.refused("organisation.refused.year-order", Citation.of("REQ-12"))
        : Outcome.done(new NewYear(label, new Validity(first, last.plusDays(1))));
  }
}
