package vn.tdkt.supervision.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.pages.Pages;
import vn.tdkt.supervision.SupervisedUnits;
import vn.tdkt.supervision.SupervisedYear;

/** The year in view of the unit for which somebody writes. */
@Component
class SupervisionDesk {
  private final SupervisedUnits units;
  private final Pages pages;
  private final Clock clock;

  SupervisionDesk(SupervisedUnits units, Pages pages, Clock clock) {
    this.units = units;
    this.pages = pages;
    this.clock = clock;
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  /**
   * @throws vn.tdkt.kernel.NotVisible if the person works for no unit, or may not do this there
   */
  SupervisedYear own(Permission permission, Access access) {
    return own(pages.page("").year(today()), permission, access);
  }

  /** The same for a year that is not in view. */
  SupervisedYear own(String year, Permission permission, Access access) {
    return units.own(year, permission, access);
  }

  /**
   * @throws vn.tdkt.kernel.NotVisible if the person does not reach that unit
   */
  SupervisedYear of(UUID unit, Permission permission, Access access) {
    return units.of(unit, pages.page("").year(today()), permission, access);
  }
}
