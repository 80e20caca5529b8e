package vn.tdkt.criteria;

/**
 * Where bonus stands and how much of it counts (REQ-146, REQ-148).
 *
 * @param place inside the total scale (1000 = 950 + 50) or on top of it (971 of 950)
 * @param perCriterion caps of bonus and deduction on each leaf
 * @param perGroup caps on each group of the first level
 * @param perSheet caps on the whole sheet
 */
public record BonusPolicy(Place place, Caps perCriterion, Caps perGroup, Caps perSheet) {
  public static final BonusPolicy DEFAULT =
      new BonusPolicy(Place.OUTSIDE, Caps.NONE, Caps.NONE, Caps.NONE);

  /** Does the printed total include the bonus group? */
  public enum Place {
    INSIDE,
    OUTSIDE
  }
}
