package vn.tdkt.gatherings.web;

import org.springframework.stereotype.Component;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.Entrance;
import vn.tdkt.pages.Menu;

/** The door to conferences, activities and donations. */
@Component
class GatheringEntrance implements Entrance {
  @Override
  public Menu menu() {
    return Menu.MOVEMENTS;
  }

  @Override
  public String address() {
    return OccasionController.ADDRESS;
  }

  @Override
  public String label() {
    return Words.of("gatherings").say("title");
  }

  @Override
  public boolean opensFor(Access access) {
    return access.holds(Permission.GATHERING_VIEW);
  }
}
