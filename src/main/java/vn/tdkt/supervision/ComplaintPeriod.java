package vn.tdkt.supervision;

import java.time.LocalDate;
import vn.tdkt.kernel.Words;
import vn.tdkt.organisation.Validity;

/** The time for which a unit says how many there were: half by half, or the year at once. */
public enum ComplaintPeriod {
  FIRST_HALF(0, 6),
  SECOND_HALF(6, 12),
  WHOLE_YEAR(0, 12);

  private final int from;
  private final int until;

  ComplaintPeriod(int from, int until) {
    this.from = from;
    this.until = until;
  }

  /** Its part of a year that begins with that day. */
  public Validity within(LocalDate begins) {
    return new Validity(begins.plusMonths(from), begins.plusMonths(until));
  }

  /** Whether both tell of some of the same days, so that a sum would count them twice. */
  public boolean overlaps(ComplaintPeriod other) {
    return from < other.until && other.from < until;
  }

  /** As people read it. */
  public String words() {
    return Words.of("supervision").say("period." + name());
  }
}
