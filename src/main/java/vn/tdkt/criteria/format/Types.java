package vn.tdkt.criteria.format;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The little reflection that records need. */
final class Types {
  static final Comparator<Object> TEXT = Comparator.comparing(String::valueOf);

  private Types() {}

  static Class<?> raw(Type type) {
    return type instanceof ParameterizedType parameterized
        ? (Class<?>) parameterized.getRawType()
        : (Class<?>) type;
  }

  /** The type of the elements of a list, or of the values of a map. */
  static Type element(Type type) {
    Type[] arguments = ((ParameterizedType) type).getActualTypeArguments();
    return arguments[arguments.length - 1];
  }

  static @Nullable Object value(RecordComponent component, Record record) {
    try {
      return component.getAccessor().invoke(record);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Builds the record; an {@link IllegalArgumentException} of its own comes through. */
  static Object build(Class<?> record, @Nullable Object[] values) {
    RecordComponent[] components = record.getRecordComponents();
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      return record.getDeclaredConstructor(types).newInstance(values);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof IllegalArgumentException refused) {
        throw refused;
      }
      throw new IllegalStateException(e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The records of a sealed family by kind. */
  static Map<String, Class<?>> kinds(Class<?> family) {
    Map<String, Class<?>> kinds = new LinkedHashMap<>();
    for (Class<?> member : family.getPermittedSubclasses()) {
      if (member.isSealed()) {
        kinds.putAll(kinds(member));
      } else {
        kinds.put(Names.of(member.getSimpleName()), member);
      }
    }
    return kinds;
  }
}
