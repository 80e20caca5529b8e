package vn.tdkt.criteria;

import org.jspecify.annotations.Nullable;
import vn.tdkt.kernel.Score;

/**
 * What is printed about one row of the tree; data of the criterion, never derived from its rule.
 *
 * @param key stable over set versions and years: answers, corrections and simulations join on it
 * @param number as printed: "3", "a", "-"
 * @param ref the path for people and for the JSON: "II.3", "III.2.a"
 * @param wording the method as printed, or null where none is printed (REQ-98)
 * @param max as printed, or null where none is printed
 */
public record Heading(
    String key,
    String number,
    String ref,
    String name,
    @Nullable String wording,
    @Nullable Score max) {
  public static Heading of(String ref, String name, @Nullable Score max) {
    String number = ref.substring(ref.lastIndexOf('.') + 1);
    return new Heading(ref, number, ref, name, null, max);
  }

  /** The same row at another place. */
  public Heading at(String path) {
    return new Heading(key, number, path, name, wording, max);
  }
}
