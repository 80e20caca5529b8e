package vn.tdkt.organisation.web.unit;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tdkt.access.Permission;
import vn.tdkt.pages.Door;
import vn.tdkt.pages.Entrance;
import vn.tdkt.pages.Menu;

/** The door of the register in the menu. */
@Configuration(proxyBeanMethods = false)
class UnitDoor {
  @Bean
  Entrance unitsEntrance() {
    return new Door(Menu.CATALOGUES, UnitController.ADDRESS, Permission.ORGANISATION_VIEW);
  }
}
