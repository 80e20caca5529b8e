package vn.tdkt.supervision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.organisation.EmulationYears;
import vn.tdkt.organisation.UnitAccess;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.organisation.UnitView;

/** The units whose inspections and complaints somebody sees, or keeps. */
@Service
public class SupervisedUnits {
  private final UnitAccess reach;
  private final EmulationYears years;
  private final Clock clock;

  SupervisedUnits(UnitAccess reach, EmulationYears years, Clock clock) {
    this.reach = reach;
    this.years = years;
    this.clock = clock;
  }

  /**
   * The year of the unit for which somebody works.
   *
   * @throws NotVisible if the person works for no unit, or may not do this there
   */
  @Transactional(readOnly = true)
  public SupervisedYear own(String year, Permission permission, Access access) {
    UUID unit = access.actor().unit();
    if (unit == null) {
      throw new NotVisible("inspections of no unit");
    }
    return of(unit, year, permission, access);
  }

  /**
   * @throws NotVisible if there is no such unit today, or the person does not reach it
   */
  @Transactional(readOnly = true)
  public SupervisedYear of(UUID unit, String year, Permission permission, Access access) {
    LocalDate today = LocalDate.now(clock);
    UnitView view = reach.visible(new UnitId(unit), permission, access, today);
    return new SupervisedYear(view, year, years.in(List.of(view.scope())).during(year, today));
  }
}
