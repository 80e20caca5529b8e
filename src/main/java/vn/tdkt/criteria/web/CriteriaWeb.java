package vn.tdkt.criteria.web;

import org.springframework.stereotype.Component;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.Entrance;
import vn.tdkt.pages.Menu;

/** The door of this module in the menu, beside the other catalogues. */
@Component
class CriteriaWeb implements Entrance {
  @Override
  public Menu menu() {
    return Menu.CATALOGUES;
  }

  @Override
  public String address() {
    return SetController.ADDRESS;
  }

  @Override
  public boolean opensFor(Access access) {
    return access.holds(Permission.CRITERIA_VIEW);
  }

  @Override
  public String label() {
    return Words.of("criteria").say("page.menu");
  }
}
