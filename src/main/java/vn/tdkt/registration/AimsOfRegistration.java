package vn.tdkt.registration;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.organisation.UnitView;
import vn.tdkt.reports.AimsMissed;

/** Tells a report where what was aimed at and what came of it differ (REQ-166). */
@Component
class AimsOfRegistration implements AimsMissed {
  private final Registrations registrations;
  private final Achievements achievements;

  AimsOfRegistration(Registrations registrations, Achievements achievements) {
    this.registrations = registrations;
    this.achievements = achievements;
  }

  @Override
  @Transactional(readOnly = true)
  public List<String> of(UnitView unit, String year, Access by) {
    return by.may(Permission.REGISTRATION_VIEW, unit.scope())
        ? registrations.of(unit.id(), year).stream()
            .flatMap(round -> achievements.of(round, unit).stream())
            .filter(Achieved::asks)
            .map(Achieved::question)
            .toList()
        : List.of();
  }
}
