package vn.tdkt.pledges.web;

import org.springframework.stereotype.Component;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.Entrance;
import vn.tdkt.pages.Menu;

/** The door to the pledges of one's unit and blocks. */
@Component
class PledgeEntrance implements Entrance {
  @Override
  public Menu menu() {
    return Menu.MOVEMENTS;
  }

  @Override
  public String address() {
    return PledgeController.ADDRESS;
  }

  @Override
  public String label() {
    return Words.of("pledges").say("door");
  }

  @Override
  public boolean opensFor(Access access) {
    return access.holds(Permission.PLEDGE_VIEW);
  }
}
