package vn.tdkt.season.web;

import org.springframework.stereotype.Component;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.Entrance;
import vn.tdkt.pages.Menu;

/** The door of this module in the menu. */
@Component
class SeasonWeb implements Entrance {
  @Override
  public Menu menu() {
    return Menu.REPORTS;
  }

  @Override
  public String address() {
    return SeasonController.ADDRESS;
  }

  @Override
  public boolean opensFor(Access access) {
    return access.holds(Permission.SEASON_EXPORT) || access.holds(Permission.SEASON_IMPORT);
  }

  @Override
  public String label() {
    return Words.of("season").say("door");
  }
}
