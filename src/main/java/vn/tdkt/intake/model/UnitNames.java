package vn.tdkt.intake.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.tdkt.kernel.Texts;
import vn.tdkt.organisation.KnownUnit;
import vn.tdkt.organisation.UnitId;

/** Finds units by any of their names; a table names the same few a thousand times. */
final class UnitNames {
  private final Map<String, List<KnownUnit>> byName = new HashMap<>();
  private final Map<String, KnownUnit> asWritten = new HashMap<>();
  private final Map<UnitId, KnownUnit> byId = new HashMap<>();

  UnitNames(Collection<KnownUnit> units) {
    units.forEach(this::add);
  }

  void add(KnownUnit unit) {
    byId.put(unit.id(), unit);
    Stream.of(unit.name().fullName(), unit.name().shortName(), unit.name().symbol())
        .map(Texts::folded)
        .filter(name -> !name.isEmpty())
        .distinct()
        .forEach(name -> add(name, unit));
  }

  private void add(String name, KnownUnit unit) {
    List<KnownUnit> same = byName.computeIfAbsent(name, none -> new ArrayList<>(1));
    same.add(unit);
    if (same.size() > 1) {
      asWritten.clear();
    }
  }

  Optional<KnownUnit> byId(UnitId id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The one unit of that name; a fault at the column where there is none, or several. */
  Optional<KnownUnit> find(Fields fields, Column column) {
    String written = fields.text(column);
    KnownUnit seen = asWritten.get(written);
    if (seen != null || written.isEmpty()) {
      return Optional.ofNullable(seen);
    }
    List<KnownUnit> found = called(written);
    if (found.size() != 1) {
      fields.fault(column, found.isEmpty() ? "no-unit" : "many-units", written, found.size());
      return Optional.empty();
    }
    asWritten.put(written, found.getFirst());
    return Optional.of(found.getFirst());
  }

  /** Those of that name with its accents; where none is, those of the name without. */
  private List<KnownUnit> called(String written) {
    List<KnownUnit> alike = byName.getOrDefault(Texts.folded(written), List.of());
    String spelled = Texts.spelled(written);
    List<KnownUnit> exact = alike.stream().filter(unit -> names(unit).contains(spelled)).toList();
    return exact.isEmpty() ? alike : exact;
  }

  private static Set<String> names(KnownUnit unit) {
    return Set.copyOf(
        Stream.of(unit.name().fullName(), unit.name().shortName(), unit.name().symbol())
            .map(Texts::spelled)
            .toList());
  }
}
