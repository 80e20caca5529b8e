package vn.tdkt.reports.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.Entrance;
import vn.tdkt.pages.Menu;

/** The door to the reports of one's unit. */
@Configuration(proxyBeanMethods = false)
class ReportEntrance {
  @Bean
  Entrance reportsDoor() {
    return new ReportsDoor();
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
}
