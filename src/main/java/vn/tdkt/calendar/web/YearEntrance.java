package vn.tdkt.calendar.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.Entrance;
import vn.tdkt.pages.Menu;

/** The doors to the year and to the days off. */
@Configuration(proxyBeanMethods = false)
class YearEntrance {
  private static final Words WORDS = Words.of("calendar");

  @Bean
  Entrance yearDoor() {
    return new Door(Menu.MOVEMENTS, CycleController.ADDRESS, "title", Permission.YEAR_VIEW);
  }

  @Bean
  Entrance daysOffDoor() {
    return new Door(Menu.CATALOGUES, DaysOffController.ADDRESS, "days", Permission.CATALOGUE_EDIT);
  }

  @Bean
  Entrance yearTemplatesDoor() {
    return new Door(
        Menu.CATALOGUES, TemplateController.ADDRESS, "template.title", Permission.CATALOGUE_EDIT);
  }

  private record Door(Menu menu, String address, String name, Permission permission)
      implements Entrance {
    @Override
    public boolean opensFor(Access access) {
      return access.holds(permission);
    }

    @Override
    public String label() {
      return WORDS.say(name);
    }
  }
}
