package vn.tdkt.initiatives.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What stands in the address of a list; an unknown value is as good as none. */
record Asked(Map<String, String> values) {
  static final String TEXT = "q";
  static final String YEAR = "nam";
  static final String STATE = "trang-thai";
  static final String ALL = "tat-ca";
  static final String PAGE = "trang";

  Asked {
    values = Map.copyOf(values);
  }

  String text() {
    return values.getOrDefault(TEXT, "").strip();
  }

  boolean has(String name, String value) {
    return value.equals(values.get(name));
  }

  <E extends Enum<E>> Optional<E> one(Class<E> type, String name) {
    return Stream.of(type.getEnumConstants())
        .filter(constant -> has(name, constant.name()))
        .findFirst();
  }

  /** From 1. */
  int page() {
    String typed = values.getOrDefault(PAGE, "1");
    return typed.matches("[1-9]\\d{0,4}") ? Integer.parseInt(typed) : 1;
  }

  /** The same address with another value; an empty one asks for nothing. */
  String at(String path, String name, String value) {
    Map<String, String> other = new LinkedHashMap<>(kept());
    if (!text().isEmpty()) {
      other.put(TEXT, text());
    }
    other.put(name, value);
    String query =
        other.entrySet().stream()
            .filter(entry -> !entry.getValue().isEmpty())
            .map(entry -> entry.getKey() + "=" + encoded(entry.getValue()))
            .collect(Collectors.joining("&"));
    return query.isEmpty() ? path : path + "?" + query;
  }

  /** What stays in the address while somebody searches or filters. */
  Map<String, String> kept() {
    return values.entrySet().stream()
        .filter(entry -> !entry.getKey().equals(TEXT) && !entry.getKey().equals(PAGE))
        .collect(
            Collectors.toMap(
                Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, LinkedHashMap::new));
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
