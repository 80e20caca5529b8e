package vn.tdkt.criteria.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tdkt.access.Permission;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.Door;
import vn.tdkt.pages.Entrance;
import vn.tdkt.pages.Menu;

/** The door of this module in the menu, beside the other catalogues. */
@Configuration(proxyBeanMethods = false)
class CriteriaWeb {
  @Bean
  Entrance criteriaDoor() {
    String label = Words.of("criteria").say("page.menu");
    return new Door(Menu.CATALOGUES, SetController.ADDRESS, Permission.CRITERIA_VIEW, label);
  }
}
