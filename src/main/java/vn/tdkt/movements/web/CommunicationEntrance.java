package vn.tdkt.movements.web;

import org.springframework.stereotype.Component;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.Entrance;
import vn.tdkt.pages.Menu;

/** The door to the communication log. */
@Component
class CommunicationEntrance implements Entrance {
  @Override
  public Menu menu() {
    return Menu.MOVEMENTS;
  }

  @Override
  public String address() {
    return CommunicationController.ADDRESS;
  }

  @Override
  public String label() {
    return Words.of("movements").say("log.door");
  }

  @Override
  public boolean opensFor(Access access) {
    return access.holds(Permission.MOVEMENT_VIEW);
  }
}
