package vn.tdkt.plans.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.Entrance;
import vn.tdkt.pages.Menu;

/** The door to plans, their progress and the note of the month. */
@Configuration(proxyBeanMethods = false)
class PlanEntrance {
  @Bean
  Entrance plansDoor() {
    return new PlansDoor();
  }

  @Bean
  Entrance progressOfUnitsDoor() {
    return new ProgressOfUnitsDoor();
  }

  /** For those who reach more than the unit in which they work. */
  private static final class ProgressOfUnitsDoor implements Entrance {
    @Override
    public Menu menu() {
      return Menu.MOVEMENTS;
    }

    @Override
    public String address() {
      return RollupController.ADDRESS;
    }

    @Override
    public String label() {
      return Words.of("plans").say("rollup.title");
    }

    @Override
    public boolean opensFor(Access access) {
      return access.places(Permission.PLAN_VIEW).stream()
          .anyMatch(place -> place.unit() == null || !place.unit().equals(access.actor().unit()));
    }
  }

  /** Only those who work for a unit have a plan of their own. */
  private static final class PlansDoor implements Entrance {
    @Override
    public Menu menu() {
      return Menu.MOVEMENTS;
    }

    @Override
    public String address() {
      return PlanController.ADDRESS;
    }

    @Override
    public String label() {
      return Words.of("plans").say("door");
    }

    @Override
    public boolean opensFor(Access access) {
      return access.actor().unit() != null && access.holds(Permission.PLAN_VIEW);
    }

    @Override
    public boolean leadsTo(String path) {
      return path.startsWith(PlanController.ADDRESS) || path.startsWith(NoteController.ADDRESS);
    }
  }
}
