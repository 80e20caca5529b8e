package vn.tdkt.facts;

import vn.tdkt.kernel.Score;
import vn.tdkt.kernel.VietnameseNumber;

/**
 * How much.
 *
 * @param value at most 12 whole and 6 decimal digits
 * @param provisional whether it is still to be confirmed (REQ-95, REQ-170)
 */
public record Amount(Score value, Qualifier qualifier, boolean provisional) {
  public static Amount of(Score value) {
    return new Amount(value, Qualifier.EXACTLY, false);
  }

  public static Amount of(long value) {
    return of(Score.of(value));
  }

  public Amount as(Qualifier how) {
    return new Amount(value, how, provisional);
  }

  /** The same, no longer provisional. */
  public Amount confirmed() {
    return new Amount(value, qualifier, false);
  }

  /** "trên 836 mô hình", "50 %". */
  public String words(String measure) {
    return qualifier.before(VietnameseNumber.format(value))
        + (measure.isEmpty() ? "" : " " + measure);
  }
}
