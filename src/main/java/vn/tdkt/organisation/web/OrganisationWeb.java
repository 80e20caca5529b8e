package vn.tdkt.organisation.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tdkt.access.Permission;
import vn.tdkt.pages.Door;
import vn.tdkt.pages.Entrance;
import vn.tdkt.pages.Menu;

/** The doors of this module in the menu. */
@Configuration(proxyBeanMethods = false)
class OrganisationWeb {
  @Bean
  Entrance unitsEntrance() {
    return new Door(Menu.CATALOGUES, UnitController.ADDRESS, Permission.ORGANISATION_VIEW);
  }

  @Bean
  Entrance blocksEntrance() {
    return new Door(Menu.BLOCKS, BlockController.ADDRESS, Permission.ORGANISATION_VIEW);
  }
}
