package vn.tdkt.organisation.store;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.tdkt.access.Scope;
import vn.tdkt.access.ScopeKind;

/** The scopes of a person, by kind, as array parameters of a query. */
final class Places {
  private Places() {}

  static @Nullable UUID[] jurisdictions(List<Scope> places) {
    return ids(places, ScopeKind.JURISDICTION, Scope::jurisdiction);
  }

  static @Nullable UUID[] blocks(List<Scope> places) {
    return ids(places, ScopeKind.BLOCK, Scope::block);
  }

  static @Nullable UUID[] units(List<Scope> places) {
    return ids(places, ScopeKind.UNIT, Scope::unit);
  }

  private static @Nullable UUID[] ids(
      List<Scope> places, ScopeKind kind, Function<Scope, @Nullable UUID> id) {
    return places.stream().filter(place -> place.kind() == kind).map(id).toArray(UUID[]::new);
  }
}
