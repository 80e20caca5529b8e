package vn.tdkt.criteria.model;

import org.jspecify.annotations.Nullable;
import vn.tdkt.kernel.Score;

/** One printed band: a range, and what it gives. */
public record Band(Interval in, Gives gives, Score amount) {
  /** How the amount is meant. */
  public enum Gives {
    POINTS,
    /** A share of the maximum: 1/2 for "50% điểm tối đa". */
    SHARE,
    /** Taken off the maximum: "trừ 5". */
    MINUS
  }

  /** The points under this maximum; null where it needs one and none is printed. */
  @Nullable Score points(@Nullable Score full) {
    if (gives == Gives.POINTS) {
      return amount;
    }
    if (full == null) {
      return null;
    }
    return gives == Gives.SHARE ? full.times(amount) : full.minus(amount);
  }
}
