package vn.tdkt.criteria;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Submitted fields that hold something, by name. */
record Fields(Map<String, String> filled) {
  static Fields of(Map<String, String> fields) {
    Map<String, String> filled = new LinkedHashMap<>();
    fields.forEach(
        (name, value) -> {
          if (!value.isBlank()) {
            filled.put(name, value.strip());
          }
        });
    return new Fields(filled);
  }

  boolean isEmpty() {
    return filled.isEmpty();
  }

  @Nullable String text(String name) {
    return filled.get(name);
  }

  /** The fields below a prefix, without it. */
  Fields under(String prefix) {
    Map<String, String> below = new LinkedHashMap<>();
    filled.forEach(
        (name, value) -> {
          if (name.startsWith(prefix)) {
            below.put(name.substring(prefix.length()), value);
          }
        });
    return new Fields(below);
  }

  /** The numbered lines below a prefix, such as {@code case.1.event}, in order. */
  Map<Integer, Fields> lines(String prefix) {
    Map<Integer, Fields> lines = new TreeMap<>();
    for (String name : under(prefix).filled.keySet()) {
      int dot = name.indexOf('.');
      if (dot > 0 && name.substring(0, dot).matches("\\d{1,4}")) {
        int line = Integer.parseInt(name.substring(0, dot));
        lines.computeIfAbsent(line, n -> under(prefix + n + "."));
      }
    }
    return lines;
  }
}
