package vn.tdkt.season;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The short forms in which a person writes a unit, and what they stand for. */
final class UnitForms {
  private static final Set<String> OF_ENTRY =
      Set.of(
          "answer", "bonuses", "deductions", "override", "provisional", "below_maximum", "origins");

  private UnitForms() {}

  /**
   * The unit in full: {@code I.1: 150} is judged points, {@code I.1: {level: Tốt}} is an answer and
   * nothing else, an attribute is its value, a stated figure is the self score; {@code
   * stated_total} stands beside {@code stated} under the empty key.
   */
  static Map<String, Object> full(Map<?, ?> unit) {
    Map<String, Object> full = copy(unit);
    full.remove("rounds");
    Object total = full.remove("stated_total");
    if (full.get("attributes") instanceof Map<?, ?> attributes) {
      full.put("attributes", attributes(attributes));
    }
    full.computeIfPresent("entries", (key, entries) -> each(entries, UnitForms::entry));
    full.computeIfPresent("stated", (key, stated) -> each(stated, UnitForms::stated));
    if (total != null) {
      Map<String, Object> stated = copy(full.get("stated"));
      stated.put("", stated(total));
      full.put("stated", stated);
    }
    return full;
  }

  /**
   * The unit in full with the entries of a further round over its own, without its paper. An entry
   * with an answer stands for itself; one without keeps the answer and the fields of the unit.
   */
  static Map<String, Object> over(Map<String, Object> unit, Map<?, ?> entries) {
    Map<String, Object> merged = copy(unit.get("entries"));
    entries.forEach(
        (key, value) -> {
          Map<String, Object> over = value == null ? copy(null) : copy(entry(value));
          Map<String, Object> kept = copy(over.containsKey("answer") ? null : merged.get(key));
          kept.putAll(over);
          merged.put(String.valueOf(key), kept);
        });
    Map<String, Object> sheet = new LinkedHashMap<>(unit);
    sheet.put("entries", merged);
    sheet.remove("stated");
    return sheet;
  }

  private static Object entry(Object written) {
    if (written instanceof Map<?, ?> map) {
      Object only = map.size() == 1 ? map.keySet().iterator().next() : null;
      return only == null || OF_ENTRY.contains(String.valueOf(only))
          ? map
          : Map.of("answer", written);
    }
    return written instanceof String text && !isKind(text)
        ? Map.of("answer", Map.of("judged", text))
        : Map.of("answer", written);
  }

  /** A kind of answer that stands alone, such as {@code nothing_arose}. */
  private static boolean isKind(String text) {
    return !text.isEmpty() && Character.isLowerCase(text.charAt(0));
  }

  private static Object stated(Object written) {
    return written instanceof String ? Map.of("self", written) : written;
  }

  private static List<Object> attributes(Map<?, ?> attributes) {
    List<Object> list = new ArrayList<>();
    attributes.forEach(
        (name, value) -> {
          Map<String, Object> one = new LinkedHashMap<>();
          put(one, "name", name);
          put(one, "value", value);
          list.add(one);
        });
    return list;
  }

  private static Object each(Object written, java.util.function.UnaryOperator<Object> full) {
    if (!(written instanceof Map<?, ?> map)) {
      return written;
    }
    Map<String, Object> all = new LinkedHashMap<>();
    map.forEach(
        (key, value) -> put(all, String.valueOf(key), value == null ? null : full.apply(value)));
    return all;
  }

  private static Map<String, Object> copy(@Nullable Object tree) {
    Map<String, Object> copy = new LinkedHashMap<>();
    if (tree instanceof Map<?, ?> map) {
      map.forEach((key, value) -> put(copy, String.valueOf(key), value));
    }
    return copy;
  }

  private static void put(Map<String, Object> map, String key, @Nullable Object value) {
    if (value != null) {
      map.put(key, value);
    }
  }
}
