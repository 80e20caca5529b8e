package vn.tdkt.criteria.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.tdkt.kernel.Score;

/** One printed line of a combination table: ranges by counter, and what they give together. */
public record Combination(Map<String, Interval> when, Score points) {
  public Combination {
    when = Collections.unmodifiableMap(new LinkedHashMap<>(when));
  }

  boolean holds(Map<String, Score> values) {
    for (var bound : when.entrySet()) {
      Score value = values.get(bound.getKey());
      if (value == null || !bound.getValue().holds(value)) {
        return false;
      }
    }
    return true;
  }
}
