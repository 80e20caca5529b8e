package vn.tdkt.criteria.model;

import org.jspecify.annotations.Nullable;

/**
 * M21: a condition that switches something else.
 *
 * @param label as printed
 * @param ceiling the best class that is left under {@link Effect#CLASS_AT_MOST}, or null
 */
public record Gate(String label, Condition when, Effect effect, @Nullable String ceiling)
    implements Modifier {
  /** What the gate does where its condition holds. */
  public enum Effect {
    /** The leaf that carries the gate counts nothing. */
    ITEM_ZERO,
    NOT_RANKED,
    CLASS_AT_MOST,
    CLASS_LOWER,
    LAST,
    NOT_ELIGIBLE
  }
}
