package vn.tdkt.initiatives.web;

import org.springframework.stereotype.Component;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.Entrance;
import vn.tdkt.pages.Menu;

/** The door of those who see their own initiatives only; the others come there from the list. */
@Component
class OwnInitiativeEntrance implements Entrance {
  @Override
  public Menu menu() {
    return Menu.AWARDS;
  }

  @Override
  public String address() {
    return OwnInitiativeController.ADDRESS;
  }

  @Override
  public String label() {
    return Words.of("initiatives").say("door.own");
  }

  @Override
  public boolean opensFor(Access access) {
    return access.holds(Permission.INITIATIVE_OWN) && !access.holds(Permission.INITIATIVE_VIEW);
  }
}
