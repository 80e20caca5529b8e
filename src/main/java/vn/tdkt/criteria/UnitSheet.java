package vn.tdkt.criteria;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One unit's sheet in one round: what was recorded, leaf by leaf.
 *
 * @param unit stable key of the unit
 * @param group the unit's group inside the block (phân nhóm), or null
 * @param entries by key of the leaf
 * @param stated figures printed on a paper, by key of the row; {@code ""} for the whole sheet
 */
public record UnitSheet(
    String unit,
    String name,
    @Nullable String group,
    List<Attribute> attributes,
    Map<String, Entry> entries,
    Map<String, Stated> stated) {
  public UnitSheet {
    attributes = List.copyOf(attributes);
    entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    stated = Collections.unmodifiableMap(new LinkedHashMap<>(stated));
  }

  public static UnitSheet of(String unit, Map<String, Entry> entries) {
    return new UnitSheet(unit, unit, null, List.of(), entries, Map.of());
  }

  /** The entry of a leaf, empty where nothing was recorded. */
  public Entry entry(String key) {
    return entries.getOrDefault(key, Entry.EMPTY);
  }

  /** This sheet with one entry replaced. */
  public UnitSheet with(String key, Entry entry) {
    var changed = new LinkedHashMap<>(entries);
    changed.put(key, entry);
    return new UnitSheet(unit, name, group, attributes, changed, stated);
  }

  /** This sheet beside what a paper states of it. */
  public UnitSheet stating(Map<String, Stated> paper) {
    return new UnitSheet(unit, name, group, attributes, entries, paper);
  }

  /** This sheet with the attributes that hold at some time of [from, until) alone. */
  public UnitSheet during(@Nullable LocalDate from, @Nullable LocalDate until) {
    List<Attribute> holding = attributes.stream().filter(one -> one.meets(from, until)).toList();
    return holding.size() == attributes.size()
        ? this
        : new UnitSheet(unit, name, group, holding, entries, stated);
  }

  /**
   * A property of the unit, such as its kind, valid in [from, until); null ends are open.
   *
   * @param name such as "loại đơn vị"
   */
  public record Attribute(
      String name, String value, @Nullable LocalDate from, @Nullable LocalDate until) {
    private boolean meets(@Nullable LocalDate first, @Nullable LocalDate end) {
      boolean begins = from == null || end == null || from.isBefore(end);
      return begins && (until == null || first == null || until.isAfter(first));
    }

    public static Attribute of(String name, String value) {
      return new Attribute(name, value, null, null);
    }
  }
}
