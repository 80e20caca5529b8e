package vn.tdkt.commitments.web;

import org.springframework.stereotype.Component;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.Entrance;
import vn.tdkt.pages.Menu;

/** The door to the yearly commitments: one's own, or who has made one. */
@Component
class CommitmentEntrance implements Entrance {
  @Override
  public Menu menu() {
    return Menu.MOVEMENTS;
  }

  @Override
  public String address() {
    return CommitmentController.ADDRESS;
  }

  @Override
  public String label() {
    return Words.of("commitments").say("door");
  }

  @Override
  public boolean opensFor(Access access) {
    return access.holds(Permission.COMMITMENT_OWN) || access.holds(Permission.COMMITMENT_COVERAGE);
  }
}
