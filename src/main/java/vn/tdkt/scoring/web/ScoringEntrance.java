package vn.tdkt.scoring.web;

import org.springframework.stereotype.Component;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.pages.Entrance;
import vn.tdkt.pages.Menu;

/** The door to the sheets. */
@Component
class ScoringEntrance implements Entrance {
  @Override
  public Menu menu() {
    return Menu.SCORING;
  }

  @Override
  public String address() {
    return "/bang-cham-diem";
  }

  @Override
  public boolean opensFor(Access access) {
    return access.holds(Permission.SHEET_VIEW);
  }
}
