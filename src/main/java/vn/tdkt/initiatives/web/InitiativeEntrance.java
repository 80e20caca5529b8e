package vn.tdkt.initiatives.web;

import org.springframework.stereotype.Component;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.Entrance;
import vn.tdkt.pages.Menu;

/** The door to initiatives and projects, beside the awards for which they are a condition. */
@Component
class InitiativeEntrance implements Entrance {
  @Override
  public Menu menu() {
    return Menu.AWARDS;
  }

  @Override
  public String address() {
    return InitiativeController.ADDRESS;
  }

  @Override
  public String label() {
    return Words.of("initiatives").say("door");
  }

  @Override
  public boolean opensFor(Access access) {
    return access.holds(Permission.INITIATIVE_VIEW);
  }
}
