package vn.tdkt.criteria.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tdkt.criteria.CriteriaSet;
import vn.tdkt.criteria.Decoded;
import vn.tdkt.criteria.Item;

/** The entrance for the formats of this module. */
public final class TreeFormat {
  private TreeFormat() {}

  /** The tree of a value; {@code type} may be the sealed family that it belongs to. */
  public static Object write(Object value, Class<?> type) {
    return new TreeWriter().write(value, type);
  }

  /** The value of a tree, or all that stands in the way. */
  public static <T> Decoded<T> read(@Nullable Object tree, Class<T> type) {
    Problems problems = new Problems();
    Object value = new TreeReader().read(tree, type, problems);
    return value == null || !problems.found().isEmpty()
        ? new Decoded.Unreadable<>(problems.found())
        : new Decoded.Read<>(type.cast(value));
  }

  /** A set: its tree stands under {@code criteria}. */
  public static Map<String, Object> write(CriteriaSet set) {
    Map<String, Object> tree = new LinkedHashMap<>(new TreeWriter().record(set));
    tree.remove("items");
    List<Object> rows = new ArrayList<>();
    for (Item item : set.items()) {
      rows.add(new ItemWriter(new TreeWriter()).write(item, "", rows.size()));
    }
    tree.put("criteria", rows);
    return tree;
  }

  /** The other way. */
  public static Decoded<CriteriaSet> readSet(@Nullable Object tree) {
    Problems problems = new Problems();
    if (!(tree instanceof Map<?, ?> map)) {
      problems.add("want-map");
      return new Decoded.Unreadable<>(problems.found());
    }
    Map<Object, Object> known = new LinkedHashMap<>(map);
    Object rows = known.remove("criteria");
    List<Item> items = new ArrayList<>();
    if (rows instanceof List<?> list) {
      for (Object row : list) {
        Problems here = problems.at("criteria").at(items.size());
        Item item =
            row == null ? null : new ItemReader(new TreeReader()).read(row, "", items.size(), here);
        if (item != null) {
          items.add(item);
        }
      }
    } else {
      problems.add("missing-key", "criteria");
    }
    Object set = new TreeReader().record(known, CriteriaSet.class, problems);
    return set instanceof CriteriaSet read && problems.found().isEmpty()
        ? new Decoded.Read<>(with(read, items))
        : new Decoded.Unreadable<>(problems.found());
  }

  private static CriteriaSet with(CriteriaSet set, List<Item> items) {
    return new CriteriaSet(
        set.title(),
        set.year(),
        set.from(),
        set.until(),
        set.statedMax(),
        set.columns(),
        items,
        set.terms());
  }
}
