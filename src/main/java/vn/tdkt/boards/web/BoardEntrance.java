package vn.tdkt.boards.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tdkt.access.Permission;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.Door;
import vn.tdkt.pages.Entrance;
import vn.tdkt.pages.Menu;

/** The door to the boards. */
@Configuration(proxyBeanMethods = false)
class BoardEntrance {
  @Bean
  Entrance boardsDoor() {
    return new Door(
        Menu.REPORTS,
        BoardController.ADDRESS,
        Permission.BOARD_VIEW,
        Words.of("boards").say("title"));
  }
}
