package vn.tdkt.criteria.format;

import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tdkt.criteria.Item;
import vn.tdkt.criteria.model.Method;

/** Trees as values; null where there was a problem, which is noted. */
final class TreeReader {
  @Nullable Object read(@Nullable Object tree, Type type, Problems problems) {
    Class<?> raw = Types.raw(type);
    if (tree == null) {
      return problems.add("required");
    }
    if (Scalars.is(raw)) {
      return tree instanceof Map || tree instanceof List
          ? problems.add("want-text")
          : Scalars.read(tree.toString(), raw, problems);
    }
    if (raw == Item.class) {
      return new ItemReader(this).read(tree, "", 0, problems);
    }
    if (raw == Method.class && tree instanceof Map<?, ?> map) {
      return new ItemReader(this).method(map, problems);
    }
    if (tree instanceof String text && ShortForms.hasText(raw)) {
      return ShortForms.read(text, raw, problems);
    }
    if (List.class.isAssignableFrom(raw)) {
      return list(tree, type, problems);
    }
    if (Set.class.isAssignableFrom(raw)) {
      return tree instanceof List<?> list
          ? new LinkedHashSet<>(elements(list, type, problems))
          : problems.add("want-list");
    }
    if (Map.class.isAssignableFrom(raw)) {
      return tree instanceof Map<?, ?> map ? map(map, type, problems) : problems.add("want-map");
    }
    return raw.isSealed() ? tagged(tree, raw, problems) : record(tree, raw, problems);
  }

  private @Nullable Object list(Object tree, Type type, Problems problems) {
    Class<?> element = Types.raw(Types.element(type));
    if (tree instanceof Map<?, ?> labels && ShortForms.hasLabels(element)) {
      return ShortForms.readLabels(labels, element, problems);
    }
    return tree instanceof List<?> list
        ? elements(list, type, problems)
        : problems.add("want-list");
  }

  private List<Object> elements(List<?> list, Type type, Problems problems) {
    List<Object> read = new ArrayList<>();
    for (int i = 0; i < list.size(); i++) {
      Object one = read(list.get(i), Types.element(type), problems.at(i));
      if (one != null) {
        read.add(one);
      }
    }
    return read;
  }

  private Map<String, Object> map(Map<?, ?> map, Type type, Problems problems) {
    Map<String, Object> read = new LinkedHashMap<>();
    map.forEach(
        (key, value) -> {
          String name = vn.tdkt.kernel.Texts.nfc(String.valueOf(key));
          Object one = read(value, Types.element(type), problems.at(name));
          if (one != null) {
            read.put(name, one);
          }
        });
    return read;
  }

  /** {@code {kind: body}}, or the kind alone. */
  private @Nullable Object tagged(Object tree, Class<?> family, Problems problems) {
    Map<String, Class<?>> kinds = Types.kinds(family);
    String kind;
    Object body;
    if (tree instanceof Map<?, ?> map && map.size() == 1) {
      kind = String.valueOf(map.keySet().iterator().next());
      body = map.values().iterator().next();
    } else if (tree instanceof String text) {
      kind = text;
      body = Map.of();
    } else {
      return problems.add("want-map");
    }
    Class<?> record = kinds.get(kind);
    return record == null
        ? problems.add("unknown-kind", kind, String.join(", ", kinds.keySet()))
        : body(body == null ? Map.of() : body, record, problems.at(kind));
  }

  /** The body of a kind: a map of its components, or directly its first one. */
  private @Nullable Object body(Object body, Class<?> record, Problems problems) {
    RecordComponent[] components = record.getRecordComponents();
    if (components.length == 0) {
      return record(Map.of(), record, problems);
    }
    RecordComponent first = components[0];
    String name = Names.of(first.getName());
    boolean ofMap = Types.raw(first.getType()) == Map.class;
    boolean direct =
        !(body instanceof Map<?, ?> map)
            || (components.length == 1
                ? (ofMap ? !named(map, name) : !map.isEmpty() && !map.containsKey(name))
                : labels(map, components));
    return direct ? record(Map.of(name, body), record, problems) : record(body, record, problems);
  }

  /** The only component under its own name, which itself is a map. */
  private static boolean named(Map<?, ?> body, String name) {
    return body.size() == 1 && body.get(name) instanceof Map;
  }

  /** A map none of whose keys is a component, where the first component is a list of labels. */
  private static boolean labels(Map<?, ?> body, RecordComponent[] components) {
    if (body.isEmpty()
        || !List.class.isAssignableFrom(components[0].getType())
        || !ShortForms.hasLabels(Types.raw(Types.element(components[0].getGenericType())))) {
      return false;
    }
    for (RecordComponent component : components) {
      if (body.containsKey(Names.of(component.getName()))) {
        return false;
      }
    }
    return true;
  }

  @Nullable Object record(Object tree, Class<?> record, Problems problems) {
    if (!(tree instanceof Map<?, ?> map)) {
      return problems.add("want-map");
    }
    RecordComponent[] components = record.getRecordComponents();
    @Nullable Object[] values = new Object[components.length];
    boolean whole = true;
    List<String> names = new ArrayList<>();
    for (int i = 0; i < components.length; i++) {
      String name = Names.of(components[i].getName());
      names.add(name);
      values[i] = component(map, name, components[i], problems);
      whole &= values[i] != null || Defaults.mayBeNull(components[i]);
    }
    map.keySet().stream()
        .map(String::valueOf)
        .filter(key -> !names.contains(key))
        .forEach(key -> problems.add("unknown-key", key));
    return whole ? built(record, values, problems) : null;
  }

  private @Nullable Object component(
      Map<?, ?> map, String name, RecordComponent component, Problems problems) {
    Object tree = map.get(name);
    if (tree != null) {
      return read(tree, component.getGenericType(), problems.at(name));
    }
    Object unwritten = Defaults.of(component);
    return unwritten != null || Defaults.mayBeNull(component)
        ? unwritten
        : problems.add("missing-key", name);
  }

  private static @Nullable Object built(
      Class<?> record, @Nullable Object[] values, Problems problems) {
    try {
      return Types.build(record, values);
    } catch (IllegalArgumentException e) {
      return problems.add("rejected", e.getMessage());
    }
  }
}
