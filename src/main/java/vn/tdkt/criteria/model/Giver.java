package vn.tdkt.criteria.model;

import org.jspecify.annotations.Nullable;
import vn.tdkt.kernel.Score;

/**
 * One unit that gives points.
 *
 * @param key key of the unit
 * @param scale its own maximum, to which its points are put in proportion; null: points as given
 * @param weight 1 where none is printed
 */
public record Giver(String key, String label, @Nullable Score scale, @Nullable Score weight) {
  Score counted() {
    return weight == null ? Score.ONE : weight;
  }
}
