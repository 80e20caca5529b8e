package vn.tdkt.registration.web;

import org.springframework.stereotype.Component;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.Entrance;
import vn.tdkt.pages.Menu;

/** The door to the registration of one's unit: who works for none has none. */
@Component
class RegistrationEntrance implements Entrance {
  @Override
  public Menu menu() {
    return Menu.MOVEMENTS;
  }

  @Override
  public String address() {
    return RoundController.ADDRESS;
  }

  @Override
  public String label() {
    return Words.of("registration").say("door");
  }

  @Override
  public boolean opensFor(Access access) {
    return access.actor().unit() != null && access.holds(Permission.REGISTRATION_VIEW);
  }
}
