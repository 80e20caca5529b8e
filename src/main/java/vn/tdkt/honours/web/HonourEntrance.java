package vn.tdkt.honours.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tdkt.access.Permission;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.Door;
import vn.tdkt.pages.Entrance;
import vn.tdkt.pages.Menu;

/** Awards in the menu. */
@Configuration(proxyBeanMethods = false)
class HonourEntrance {
  @Bean
  Entrance honoursEntrance() {
    return new Door(Menu.AWARDS, HonourController.ADDRESS, Permission.HONOUR_VIEW);
  }

  @Bean
  Entrance honourStatisticsEntrance() {
    return new Door(
        Menu.AWARDS,
        HonourStatisticController.ADDRESS,
        Permission.HONOUR_VIEW,
        Words.of("honours").say("statistic.title"));
  }
}
