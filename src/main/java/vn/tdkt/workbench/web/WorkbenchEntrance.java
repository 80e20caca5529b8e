package vn.tdkt.workbench.web;

import org.springframework.stereotype.Component;
import vn.tdkt.access.Access;
import vn.tdkt.pages.Entrance;
import vn.tdkt.pages.Menu;

/** The first entry of the menu, for everybody who is signed in. */
@Component
class WorkbenchEntrance implements Entrance {
  @Override
  public Menu menu() {
    return Menu.WORKBENCH;
  }

  @Override
  public String address() {
    return "/";
  }

  @Override
  public boolean opensFor(Access access) {
    return true;
  }

  /** Every address begins with a slash: only the page itself is this entry. */
  @Override
  public boolean leadsTo(String path) {
    return path.equals(address());
  }
}
