package vn.tdkt.supervision.web;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.supervision.Complaints;
import vn.tdkt.supervision.Inspections;
import vn.tdkt.supervision.PersonnelEvents;
import vn.tdkt.supervision.SupervisedYear;

/** Puts together what a page shows of a year. */
@Component
class YearsInWords {
  private final Inspections inspections;
  private final Complaints complaints;
  private final PersonnelEvents personnel;
  private final Clock clock;

  YearsInWords(
      Inspections inspections, Complaints complaints, PersonnelEvents personnel, Clock clock) {
    this.inspections = inspections;
    this.complaints = complaints;
    this.personnel = personnel;
    this.clock = clock;
  }

  /** Forms are for those who work for the unit itself. */
  YearInWords of(SupervisedYear year, Access access) {
    return new YearInWords(
        year,
        inspections.of(year),
        inspections.none(year),
        complaints.of(year),
        personnel.count(year),
        own(Permission.SUPERVISION_EDIT, year, access),
        own(Permission.PERSONNEL_READ, year, access),
        LocalDate.now(clock));
  }

  private static boolean own(Permission permission, SupervisedYear year, Access access) {
    return access.actor().belongsTo(year.unitId()) && access.may(permission, year.unit().scope());
  }
}
