package vn.tdkt.scoring.store;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tdkt.criteria.UnitSheet.Attribute;
import vn.tdkt.kernel.Trees;

/** A unit's dated attributes as JSON. */
final class Attributes {
  private Attributes() {}

  static String write(List<Attribute> attributes) {
    return Trees.json(attributes.stream().map(Attributes::tree).toList());
  }

  static List<Attribute> read(String json) {
    return ((List<?>) Trees.read(json)).stream().map(tree -> attribute((Map<?, ?>) tree)).toList();
  }

  private static Map<String, String> tree(Attribute one) {
    Map<String, String> tree = new LinkedHashMap<>();
    tree.put("name", one.name());
    tree.put("value", one.value());
    Optional.ofNullable(one.from()).ifPresent(day -> tree.put("from", day.toString()));
    Optional.ofNullable(one.until()).ifPresent(day -> tree.put("until", day.toString()));
    return tree;
  }

  private static Attribute attribute(Map<?, ?> tree) {
    return new Attribute(
        String.valueOf(tree.get("name")),
        String.valueOf(tree.get("value")),
        day(tree.get("from")),
        day(tree.get("until")));
  }

  private static @Nullable LocalDate day(@Nullable Object text) {
    return text == null ? null : LocalDate.parse(text.toString());
  }
}
