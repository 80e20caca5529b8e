package vn.tdkt.audit.web;

import org.springframework.stereotype.Component;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.Entrance;
import vn.tdkt.pages.Menu;

/** The door to the record, beside the administration of accounts. */
@Component
class JournalEntrance implements Entrance {
  @Override
  public Menu menu() {
    return Menu.ADMINISTRATION;
  }

  @Override
  public String address() {
    return JournalForm.ADDRESS;
  }

  @Override
  public boolean opensFor(Access access) {
    return access.holds(Permission.AUDIT_VIEW);
  }

  @Override
  public String label() {
    return Words.of("audit").say("title");
  }
}
