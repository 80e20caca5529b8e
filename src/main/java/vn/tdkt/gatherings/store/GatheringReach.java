package vn.tdkt.gatherings.store;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tdkt.access.Scope;
import vn.tdkt.access.ScopeKind;

/** Places as the parameters of a statement. */
final class GatheringReach {
  private GatheringReach() {}

  /** Fills in :units, :blocks and :jurisdictions; a province only where all of it is reached. */
  static JdbcClient.StatementSpec in(List<Scope> places, JdbcClient.StatementSpec sql) {
    List<Scope> whole =
        places.stream().filter(place -> place.kind() == ScopeKind.JURISDICTION).toList();
    return sql.param("units", ids(places, Scope::unit))
        .param("blocks", ids(places, Scope::block))
        .param("jurisdictions", ids(whole, Scope::jurisdiction));
  }

  private static UUID[] ids(List<Scope> places, Function<Scope, @Nullable UUID> part) {
    return places.stream().map(part).filter(Objects::nonNull).toArray(UUID[]::new);
  }
}
