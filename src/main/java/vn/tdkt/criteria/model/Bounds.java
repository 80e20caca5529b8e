package vn.tdkt.criteria.model;

import org.jspecify.annotations.Nullable;
import vn.tdkt.kernel.Score;

/**
 * The ends of a leaf's points: 0 and the maximum, unless the set declares others (REQ-147,
 * REQ-154).
 *
 * @param step the points are multiples of it; null: any
 * @param floor the least; null: 0
 * @param cap the most; null: the maximum
 */
public record Bounds(@Nullable Score step, @Nullable Score floor, @Nullable Score cap) {
  public static final Bounds NONE = new Bounds(null, null, null);
}
