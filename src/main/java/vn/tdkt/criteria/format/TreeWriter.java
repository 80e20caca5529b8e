package vn.tdkt.criteria.format;

import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.tdkt.criteria.Item;
import vn.tdkt.criteria.model.Method;

/** Values as trees. */
final class TreeWriter {
  /** The tree of a value of this type; a value of a sealed family names its kind. */
  Object write(Object value, Type type) {
    Class<?> raw = Types.raw(type);
    if (Scalars.is(raw)) {
      return Scalars.write(value);
    }
    String text = ShortForms.write(value);
    if (text != null) {
      return text;
    }
    return switch (value) {
      case Item item -> new ItemWriter(this).write(item, "", 0);
      case Method method -> new ItemWriter(this).method(method);
      case Set<?> set ->
          set.stream().map(one -> write(one, Types.element(type))).sorted(Types.TEXT).toList();
      case List<?> list -> list(list, type);
      case Map<?, ?> map -> map(map, Types.element(type));
      case Record record when raw.isSealed() -> tagged(record);
      case Record record -> record(record);
      default -> throw new IllegalArgumentException("no form for " + value.getClass());
    };
  }

  private Object list(List<?> list, Type type) {
    Map<String, Object> labels = ShortForms.labels(list);
    return labels != null
        ? labels
        : list.stream().map(one -> write(one, Types.element(type))).toList();
  }

  private Map<String, Object> map(Map<?, ?> map, Type element) {
    Map<String, Object> tree = new LinkedHashMap<>();
    map.forEach((key, value) -> tree.put(String.valueOf(key), write(value, element)));
    return tree;
  }

  /** {@code {kind: body}}; the kind alone where there is nothing else to say. */
  private Object tagged(Record record) {
    String kind = Names.of(record.getClass().getSimpleName());
    RecordComponent[] components = record.getClass().getRecordComponents();
    Map<String, Object> body = record(record);
    if (body.isEmpty()) {
      return kind;
    }
    RecordComponent first = components[0];
    String name = Names.of(first.getName());
    Object main = body.get(name);
    boolean alone = body.size() == 1 && main != null;
    boolean direct = alone && (components.length == 1 || !(main instanceof Map));
    return Map.of(kind, direct && main != null ? main : body);
  }

  Map<String, Object> record(Record record) {
    Map<String, Object> tree = new LinkedHashMap<>();
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      Object value = Types.value(component, record);
      if (value != null && !silent(component, value)) {
        tree.put(Names.of(component.getName()), write(value, component.getGenericType()));
      }
    }
    return tree;
  }

  private static boolean silent(RecordComponent component, Object value) {
    return value.equals(Defaults.of(component));
  }
}
