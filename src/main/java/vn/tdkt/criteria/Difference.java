package vn.tdkt.criteria;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One visible difference between two versions of a set, joined on the stable keys.
 *
 * @param ref as in the new set, or in the old one where the row is gone
 * @param what such as "Điểm tối đa"
 */
public record Difference(
    Kind kind,
    String key,
    String ref,
    String what,
    @Nullable String before,
    @Nullable String after) {
  /** What happened to a row. */
  public enum Kind {
    ADDED,
    REMOVED,
    CHANGED
  }

  public static List<Difference> between(CriteriaSet old, CriteriaSet now) {
    throw new UnsupportedOperationException("follows");
  }
}
