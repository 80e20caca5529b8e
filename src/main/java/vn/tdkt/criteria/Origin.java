package vn.tdkt.criteria;

import org.jspecify.annotations.Nullable;

/**
 * Where an input came from.
 *
 * @param fact identifier of the fact, with its version, where the slot is bound to one
 */
public record Origin(Way way, @Nullable String fact) {
  public static final Origin TYPED = new Origin(Way.TYPED, null);

  /** How the value came in. */
  public enum Way {
    TYPED,
    PASTED,
    IMPORTED,
    BOUND
  }
}
