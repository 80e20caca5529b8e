package vn.tdkt.kernel;

import java.math.RoundingMode;

/**
 * How a criteria set rounds: to the nearest multiple of a step, by a mode, at each leaf (default,
 * so that printed rows add up to printed totals) or only at the total (REQ-149).
 *
 * @param step positive, such as 0.25
 */
public record Rounding(Score step, RoundingMode mode, Place place) {
  /** Where the rounding happens, once. */
  public enum Place {
    LEAF,
    TOTAL
  }

  /** Two decimals, half up, at each leaf: what a set has that declares nothing. */
  public static final Rounding DEFAULT =
      new Rounding(Score.of("0.01"), RoundingMode.HALF_UP, Place.LEAF);

  public Rounding {
    if (step.signum() <= 0) {
      throw new IllegalArgumentException("a rounding step is positive: " + step);
    }
  }

  /** The multiple of the step that the mode chooses. */
  public Score round(Score score) {
    if (score.isWhole() && Score.ONE.dividedBy(step).isWhole()) {
      return score;
    }
    return step.times(score.dividedBy(step).whole(mode));
  }
}
