package vn.tdkt.registration.web;

import org.springframework.stereotype.Component;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.access.ScopeKind;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.Entrance;
import vn.tdkt.pages.Menu;

/** For those who reach a block or a province. */
@Component
class UnitsEntrance implements Entrance {
  @Override
  public Menu menu() {
    return Menu.MOVEMENTS;
  }

  @Override
  public String address() {
    return UnitsController.ADDRESS;
  }

  @Override
  public String label() {
    return Words.of("registration").say("units.title");
  }

  @Override
  public boolean opensFor(Access access) {
    return access.places(Permission.REGISTRATION_VIEW).stream()
        .anyMatch(place -> place.kind() != ScopeKind.UNIT);
  }
}
