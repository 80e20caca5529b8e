package vn.tdkt.criteria.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tdkt.criteria.Caps;
import vn.tdkt.criteria.Heading;
import vn.tdkt.criteria.Item;
import vn.tdkt.criteria.model.Bounds;
import vn.tdkt.criteria.model.Method;
import vn.tdkt.criteria.model.Modifier;
import vn.tdkt.criteria.model.Part;
import vn.tdkt.criteria.model.Rule;
import vn.tdkt.kernel.Score;

/** A row of the criteria tree; a leaf without {@code rule} and {@code parts} is judged. */
record ItemReader(TreeReader trees) {
  private static final Set<String> OF_METHOD = Set.of("rule", "parts", "modifiers", "bounds");
  private static final Set<String> KEYS =
      Set.of(
          "number",
          "ref",
          "key",
          "name",
          "wording",
          "max",
          "bonus_group",
          "caps",
          "children",
          "rule",
          "parts",
          "modifiers",
          "bounds");

  @Nullable Item read(Object tree, String parent, int index, Problems problems) {
    if (!(tree instanceof Map<?, ?> map)) {
      problems.add("want-map");
      return null;
    }
    only(KEYS, map, problems);
    Heading heading = heading(map, parent, index, problems);
    boolean bonus = Boolean.TRUE.equals(value(map, "bonus_group", Boolean.class, problems));
    if (map.containsKey("children")) {
      Caps caps = value(map, "caps", Caps.class, problems);
      return new Item.Branch(
          heading,
          bonus,
          children(map.get("children"), heading.ref(), problems.at("children")),
          caps == null ? Caps.NONE : caps);
    }
    return new Item.Leaf(heading, bonus, read(map, problems));
  }

  private static void only(Set<String> keys, Map<?, ?> map, Problems problems) {
    map.keySet().stream()
        .map(String::valueOf)
        .filter(key -> !keys.contains(key))
        .forEach(key -> problems.add("unknown-key", key));
  }

  private Heading heading(Map<?, ?> map, String parent, int index, Problems problems) {
    String number = value(map, "number", String.class, problems);
    String name = value(map, "name", String.class, problems);
    if (name == null) {
      problems.add("missing-key", "name");
    }
    String written = value(map, "ref", String.class, problems);
    String ref = written == null ? Refs.of(parent, number == null ? "" : number, index) : written;
    String key = value(map, "key", String.class, problems);
    return new Heading(
        key == null ? ref : key,
        number == null ? "" : number,
        ref,
        name == null ? "" : name,
        value(map, "wording", String.class, problems),
        value(map, "max", Score.class, problems));
  }

  private List<Item> children(@Nullable Object tree, String parent, Problems problems) {
    List<Item> children = new ArrayList<>();
    if (tree instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        Object one = list.get(i);
        Item child = one == null ? null : read(one, parent, i, problems.at(i));
        if (child != null) {
          children.add(child);
        }
      }
    } else {
      problems.add("want-list");
    }
    return children;
  }

  /** A method that stands by itself, such as that of a variant. */
  Method method(Map<?, ?> map, Problems problems) {
    only(OF_METHOD, map, problems);
    return read(map, problems);
  }

  private Method read(Map<?, ?> map, Problems problems) {
    List<Part> parts = list(map, "parts", Part.class, problems);
    if (map.containsKey("rule")) {
      Rule rule = value(map, "rule", Rule.class, problems);
      parts = rule == null ? List.of() : List.of(Part.of("", "", rule));
    }
    Bounds bounds = value(map, "bounds", Bounds.class, problems);
    return new Method(
        parts.isEmpty() ? Method.JUDGED.parts() : parts,
        list(map, "modifiers", Modifier.class, problems),
        bounds == null ? Bounds.NONE : bounds);
  }

  private <T> List<T> list(Map<?, ?> map, String key, Class<T> type, Problems problems) {
    List<T> read = new ArrayList<>();
    if (map.get(key) instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        Object one = trees.read(list.get(i), type, problems.at(key).at(i));
        if (one != null) {
          read.add(type.cast(one));
        }
      }
    } else if (map.containsKey(key)) {
      problems.at(key).add("want-list");
    }
    return read;
  }

  private <T> @Nullable T value(Map<?, ?> map, String key, Class<T> type, Problems problems) {
    Object tree = map.get(key);
    return tree == null ? null : type.cast(trees.read(tree, type, problems.at(key)));
  }
}
