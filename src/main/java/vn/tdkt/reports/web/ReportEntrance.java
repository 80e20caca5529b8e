package vn.tdkt.reports.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.Entrance;
import vn.tdkt.pages.Menu;

/** The doors to the reports of one's unit, and to those of all units that one looks after. */
@Configuration(proxyBeanMethods = false)
class ReportEntrance {
  @Bean
  Entrance reportsDoor() {
    return new ReportsDoor();
  }

  @Bean
  Entrance reportBoardDoor() {
    return new BoardDoor();
  }

  /** Only those who work for a unit have reports of their own. */
  private static final class ReportsDoor implements Entrance {
    @Override
    public Menu menu() {
      return Menu.REPORTS;
    }

    @Override
    public String address() {
      return ReportController.ADDRESS;
    }

    @Override
    public String label() {
      return Words.of("reports").say("title");
    }

    @Override
    public boolean opensFor(Access access) {
      return access.actor().unit() != null && access.holds(Permission.PLAN_VIEW);
    }
  }

  /** Whoever works for no unit follows those of many. */
  private static final class BoardDoor implements Entrance {
    @Override
    public Menu menu() {
      return Menu.REPORTS;
    }

    @Override
    public String address() {
      return ReportBoardController.ADDRESS;
    }

    @Override
    public String label() {
      return Words.of("reports").say("board.title");
    }

    @Override
    public boolean opensFor(Access access) {
      return access.actor().unit() == null && access.holds(Permission.PLAN_VIEW);
    }
  }
}
