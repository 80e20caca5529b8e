package vn.tdkt.supervision.web;

import org.springframework.stereotype.Component;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.Entrance;
import vn.tdkt.pages.Menu;

/** The door to inspections, complaints and events of persons. */
@Component
class SupervisionEntrance implements Entrance {
  @Override
  public Menu menu() {
    return Menu.MOVEMENTS;
  }

  @Override
  public String address() {
    return SupervisionController.ADDRESS;
  }

  @Override
  public String label() {
    return Words.of("supervision").say("door");
  }

  @Override
  public boolean opensFor(Access access) {
    return access.holds(Permission.SUPERVISION_VIEW);
  }
}
