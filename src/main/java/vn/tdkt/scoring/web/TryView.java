package vn.tdkt.scoring.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.Field;

/**
 * What small changes of one criterion would do; nothing of it is stored.
 *
 * @param lines what is worth trying
 * @param fields the criterion's own numbers, to try others
 * @param tried what the typed numbers would do, or null while none were tried
 */
public record TryView(
    String address,
    String leaf,
    String ref,
    String name,
    String points,
    String total,
    String reason,
    List<Line> lines,
    List<Field> fields,
    @Nullable Line tried) {
  /**
   * One change and what comes of it.
   *
   * @param total of the sheet then, or empty while it cannot be told
   * @param difference of the total, signed or in words; empty while it cannot be told
   * @param up true where the total rises
   */
  public record Line(
      String leaf,
      String ref,
      String name,
      String label,
      String points,
      String then,
      String total,
      String difference,
      boolean up,
      String reason) {}

  public String t(String key, @Nullable Object... arguments) {
    return Words.of("scoring").say(key, arguments);
  }
}
