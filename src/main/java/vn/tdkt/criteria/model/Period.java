package vn.tdkt.criteria.model;

import org.jspecify.annotations.Nullable;
import vn.tdkt.kernel.Score;

/** One period of a roll-up; its weight is 1 where none is printed. */
public record Period(String key, String label, @Nullable Score weight) {
  Score counted() {
    return weight == null ? Score.ONE : weight;
  }
}
