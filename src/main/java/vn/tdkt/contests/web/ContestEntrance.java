package vn.tdkt.contests.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tdkt.access.Permission;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.Door;
import vn.tdkt.pages.Entrance;
import vn.tdkt.pages.Menu;

/** The door to contests and awards, beside the movements. */
@Configuration(proxyBeanMethods = false)
class ContestEntrance {
  @Bean
  Entrance contestsDoor() {
    return new Door(
        Menu.MOVEMENTS,
        ContestController.ADDRESS,
        Permission.CONTEST_VIEW,
        Words.of("contests").say("door"));
  }
}
