package vn.tdkt.archive.store;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.access.Scope;
import vn.tdkt.access.ScopeKind;

/** What a reader sees, as conditions on a batch {@code b}: a list, a search and a count alike. */
public record Reach(Access reader) {
  static final String SEES =
      """
      (b.jurisdiction = any(:jurisdictions) or b.unit = any(:units))
      and (not b.restricted
           or b.jurisdiction = any(:restricted_jurisdictions) or b.unit = any(:restricted_units))
      """;

  Map<String, Object> values() {
    List<Scope> seen = reader.places(Permission.ARCHIVE_VIEW);
    List<Scope> restricted = reader.places(Permission.RESTRICTED_VIEW);
    return Map.of(
        "jurisdictions", jurisdictions(seen),
        "units", units(seen),
        "restricted_jurisdictions", jurisdictions(restricted),
        "restricted_units", units(restricted));
  }

  private static UUID[] jurisdictions(List<Scope> places) {
    return ids(
        places.stream()
            .filter(place -> place.kind() == ScopeKind.JURISDICTION)
            .map(Scope::jurisdiction));
  }

  private static UUID[] units(List<Scope> places) {
    return ids(places.stream().map(Scope::unit));
  }

  private static UUID[] ids(Stream<@Nullable UUID> some) {
    return some.filter(Objects::nonNull).toArray(UUID[]::new);
  }
}
