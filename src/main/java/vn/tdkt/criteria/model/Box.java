package vn.tdkt.criteria.model;

import org.jspecify.annotations.Nullable;
import vn.tdkt.kernel.Score;

/**
 * One thing to tick.
 *
 * @param points what it gives when done, or null
 * @param minus what it costs when not done, or null; a paper that prints both contradicts itself
 */
public record Box(String key, String label, @Nullable Score points, @Nullable Score minus) {
  public static Box of(String label) {
    return new Box(label, label, null, null);
  }

  public static Box of(String label, Score points) {
    return new Box(label, label, points, null);
  }
}
