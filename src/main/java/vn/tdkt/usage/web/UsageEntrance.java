package vn.tdkt.usage.web;

import org.springframework.stereotype.Component;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.Entrance;
import vn.tdkt.pages.Menu;

/** The door to the proof of use. */
@Component
class UsageEntrance implements Entrance {
  @Override
  public Menu menu() {
    return Menu.REPORTS;
  }

  @Override
  public String address() {
    return UsageController.ADDRESS;
  }

  @Override
  public String label() {
    return Words.of("usage").say("title");
  }

  @Override
  public boolean opensFor(Access access) {
    return access.holds(Permission.USAGE_VIEW);
  }
}
