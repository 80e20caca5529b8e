package vn.tdkt.criteria;

import org.jspecify.annotations.Nullable;

/** M23: the most bonus and the most deduction of one criterion, group or sheet; null: no cap. */
public record Caps(@Nullable Cap bonus, @Nullable Cap deduction) {
  public static final Caps NONE = new Caps(null, null);
}
