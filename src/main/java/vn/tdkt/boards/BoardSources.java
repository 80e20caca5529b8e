package vn.tdkt.boards;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tdkt.calendar.KeptTime;
import vn.tdkt.calendar.StepsKept;
import vn.tdkt.honours.AwardShares;
import vn.tdkt.honours.AwardedPersons;
import vn.tdkt.organisation.UnitView;
import vn.tdkt.organisation.Years;
import vn.tdkt.plans.Rollup;
import vn.tdkt.plans.UnitStanding;
import vn.tdkt.registration.RegistrationRollup;
import vn.tdkt.registration.UnitRegistration;
import vn.tdkt.reports.ReportBoard;

/**
 * Asks each source for one list of all units: as many statements for one unit as for all of a
 * country.
 */
@Component
class BoardSources {
  private final Rollup plans;
  private final ReportBoard reports;
  private final StepsKept steps;
  private final RegistrationRollup registrations;
  private final AwardShares awards;

  BoardSources(
      Rollup plans,
      ReportBoard reports,
      StepsKept steps,
      RegistrationRollup registrations,
      AwardShares awards) {
    this.plans = plans;
    this.reports = reports;
    this.steps = steps;
    this.registrations = registrations;
    this.awards = awards;
  }

  /** In the order of the units. */
  List<UnitFigures> of(List<UnitView> units, String year, LocalDate today, UUID jurisdiction) {
    List<UUID> ids = units.stream().map(unit -> unit.id().value()).toList();
    Map<UUID, KeptTime> sent =
        reports.of(units, year, jurisdiction).stream()
            .collect(toMap(line -> line.unit().id().value(), ReportBoard.Line::kept));
    Map<UUID, KeptTime> done = steps.of(ids, year, jurisdiction);
    Map<UUID, UnitRegistration> registered =
        registrations.of(units, year, today).stream()
            .collect(toMap(line -> line.unit().id().value(), line -> line));
    Map<UUID, AwardedPersons> awarded = awards.of(ids, Years.calendarYear(year, today));
    return plans.of(units, year, today).stream()
        .map(line -> figures(line, sent, done, registered, awarded))
        .toList();
  }

  private static UnitFigures figures(
      UnitStanding plan,
      Map<UUID, KeptTime> sent,
      Map<UUID, KeptTime> done,
      Map<UUID, UnitRegistration> registered,
      Map<UUID, AwardedPersons> awarded) {
    UUID unit = plan.unit().id().value();
    UnitRegistration round = registered.get(unit);
    AwardedPersons persons = awarded.getOrDefault(unit, AwardedPersons.NONE);
    BoardFigures figures =
        new BoardFigures(
            plan.standing(),
            sent.getOrDefault(unit, KeptTime.NONE),
            done.getOrDefault(unit, KeptTime.NONE),
            round == null ? Part.NONE : new Part(round.registered(), round.staff()),
            round == null ? Part.NONE : new Part(round.direct(), round.striving()),
            new Part(persons.direct(), persons.persons()));
    return new UnitFigures(plan.unit(), plan.plan(), figures);
  }
}
