package vn.tdkt.facts.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.Entrance;
import vn.tdkt.pages.Menu;

/** The door to what a unit counts. */
@Configuration(proxyBeanMethods = false)
class FiguresEntrance {
  @Bean
  Entrance figuresDoor() {
    return new FiguresDoor();
  }

  /** Only those who work for a unit have figures of their own. */
  private static final class FiguresDoor implements Entrance {
    @Override
    public Menu menu() {
      return Menu.REPORTS;
    }

    @Override
    public String address() {
      return FiguresController.ADDRESS;
    }

    @Override
    public String label() {
      return Words.of("facts").say("title");
    }

    @Override
    public boolean opensFor(Access access) {
      return access.actor().unit() != null && access.holds(Permission.PLAN_VIEW);
    }
  }
}
