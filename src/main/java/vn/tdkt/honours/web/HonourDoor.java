package vn.tdkt.honours.web;

import org.springframework.stereotype.Component;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.pages.Entrance;
import vn.tdkt.pages.Menu;

/** Awards in the menu. */
@Component
class HonourDoor implements Entrance {
  @Override
  public Menu menu() {
    return Menu.AWARDS;
  }

  @Override
  public String address() {
    return HonourController.ADDRESS;
  }

  @Override
  public boolean opensFor(Access access) {
    return access.holds(Permission.HONOUR_VIEW);
  }
}
