package vn.tdkt.plans;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.facts.Tally;
import vn.tdkt.organisation.UnitView;
import vn.tdkt.organisation.Units;
import vn.tdkt.plans.model.Progress;
import vn.tdkt.plans.store.MeasuresOfYear;
import vn.tdkt.plans.store.MeasuresOfYear.Line;
import vn.tdkt.plans.store.MeasuresOfYear.Planned;

/**
 * How far the plans of many units have come (REQ-177, REQ-182): a fixed number of statements,
 * whatever the number of units; the cost grows with the number of figures.
 */
@Service
public class Rollup {
  private final Units units;
  private final MeasuresOfYear measures;

  Rollup(Units units, MeasuresOfYear measures) {
    this.units = units;
    this.measures = measures;
  }

  /**
   * Every unit that the person reaches, in Vietnamese order, with those that have no plan.
   *
   * @param text part of a name, without accents; empty for all
   */
  @Transactional(readOnly = true)
  public List<UnitStanding> of(String year, String text, LocalDate day, Access access) {
    List<UnitView> reached =
        units.search(access.places(Permission.PLAN_VIEW), text, day).stream()
            .filter(unit -> !unit.kind().isJurisdiction())
            .toList();
    return of(reached, year, day);
  }

  /** The same of these units. */
  @Transactional(readOnly = true)
  public List<UnitStanding> of(List<UnitView> reached, String year, LocalDate day) {
    List<UUID> ids = reached.stream().map(unit -> unit.id().value()).toList();
    Map<UUID, Planned> plans =
        measures.plans(ids, year).stream().collect(toMap(Planned::unit, Function.identity()));
    List<UUID> planned = plans.values().stream().map(Planned::id).toList();
    Map<UUID, List<Line>> lines = measures.of(planned).stream().collect(groupingBy(Line::plan));
    return reached.stream()
        .map(unit -> standing(unit, plans.get(unit.id().value()), lines, day))
        .toList();
  }

  private static UnitStanding standing(
      UnitView unit, @Nullable Planned plan, Map<UUID, List<Line>> lines, LocalDate day) {
    if (plan == null) {
      return new UnitStanding(unit, null, null, Standing.NONE);
    }
    List<Standing> parts =
        lines.getOrDefault(plan.id(), List.of()).stream().map(line -> standing(line, day)).toList();
    return new UnitStanding(unit, plan.id(), plan.state(), Standing.of(parts));
  }

  private static Standing standing(Line line, LocalDate day) {
    Tally done = line.done();
    Progress progress =
        Progress.of(
            line.aim(),
            Optional.ofNullable(done),
            Progress.elapsed(line.time(), line.deadline(), day));
    return Standing.of(progress.pace(), done == null ? null : done.until().minusDays(1));
  }
}
