package vn.tdkt.kernel;

import org.jspecify.annotations.Nullable;

/**
 * One field's value before and after an act.
 *
 * @param field as people name it: a criterion's reference, "Trạng thái"
 * @param restricted true where only those may read the values who may read the field itself
 *     (REQ-192)
 */
public record Change(
    String field, @Nullable String before, @Nullable String after, boolean restricted) {
  public static Change of(String field, @Nullable String before, @Nullable String after) {
    return new Change(field, before, after, false);
  }
}
