package vn.tdkt.exemplars.web;

import org.springframework.stereotype.Component;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.Entrance;
import vn.tdkt.pages.Menu;

/** The door to the exemplars of the year. */
@Component
class ExemplarEntrance implements Entrance {
  @Override
  public Menu menu() {
    return Menu.MOVEMENTS;
  }

  @Override
  public String address() {
    return ExemplarController.ADDRESS;
  }

  @Override
  public String label() {
    return Words.of("exemplars").say("door");
  }

  @Override
  public boolean opensFor(Access access) {
    return access.holds(Permission.EXEMPLAR_VIEW);
  }
}
