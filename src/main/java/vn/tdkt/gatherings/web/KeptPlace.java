package vn.tdkt.gatherings.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tdkt.access.Access;
import vn.tdkt.access.Scope;
import vn.tdkt.gatherings.GatheringPlaces;
import vn.tdkt.kernel.NotVisible;

/**
 * A place for which the viewer may note something.
 *
 * @param query how an address names it: "?khoi=…" for a block, else empty
 */
public record KeptPlace(Scope scope, String name, String query) {
  static List<KeptPlace> all(GatheringPlaces places, Access access, String year) {
    return places.kept(access, year).stream()
        .map(scope -> new KeptPlace(scope, places.nameOf(scope), query(scope)))
        .toList();
  }

  private static String query(Scope scope) {
    UUID block = scope.block();
    return block == null ? "" : "?khoi=" + block;
  }

  /**
   * @param block as the address names it, or null for the own unit or province
   * @throws NotVisible if the person may not note anything there
   */
  static KeptPlace of(@Nullable UUID block, GatheringPlaces places, Access access, String year) {
    return all(places, access, year).stream()
        .filter(
            place -> Optional.ofNullable(place.scope().block()).equals(Optional.ofNullable(block)))
        .findFirst()
        .orElseThrow(() -> new NotVisible("place of others"));
  }
}
