package vn.tdkt.memberships.web;

import org.springframework.stereotype.Component;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.Entrance;
import vn.tdkt.pages.Menu;

/** The door to the members of units and their reports. */
@Component
class MembershipEntrance implements Entrance {
  @Override
  public Menu menu() {
    return Menu.REPORTS;
  }

  @Override
  public String address() {
    return MembersController.ADDRESS;
  }

  @Override
  public String label() {
    return Words.of("memberships").say("title");
  }

  @Override
  public boolean opensFor(Access access) {
    return access.holds(Permission.MEMBER_VIEW);
  }
}
