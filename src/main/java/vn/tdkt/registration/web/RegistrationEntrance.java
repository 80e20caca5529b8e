package vn.tdkt.registration.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.Entrance;
import vn.tdkt.pages.Menu;

/** The doors to the registration of a unit and of oneself. */
@Configuration(proxyBeanMethods = false)
class RegistrationEntrance {
  @Bean
  Entrance registrationDoor() {
    return new Door(RoundController.ADDRESS, Permission.REGISTRATION_VIEW);
  }

  @Bean
  Entrance ownRegistrationDoor() {
    return new Door(OwnController.ADDRESS, Permission.OWN_WORK);
  }

  /** Only those who work for a unit register. */
  private record Door(String address, Permission permission) implements Entrance {
    @Override
    public Menu menu() {
      return Menu.AWARDS;
    }

    @Override
    public boolean opensFor(Access access) {
      return access.actor().unit() != null && access.holds(permission);
    }

    @Override
    public boolean leadsTo(String path) {
      return path.startsWith(address);
    }
  }
}
