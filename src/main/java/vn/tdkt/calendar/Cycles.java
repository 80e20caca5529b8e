package vn.tdkt.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.calendar.store.CycleStore;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.organisation.UnitAccess;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.organisation.UnitView;

/** Years and their steps as those read them who reach their units. */
@Service
public class Cycles {
  private final CycleStore cycles;
  private final Holidays holidays;
  private final UnitAccess reach;
  private final CycleReach places;
  private final Clock clock;

  Cycles(CycleStore cycles, Holidays holidays, UnitAccess reach, CycleReach places, Clock clock) {
    this.cycles = cycles;
    this.holidays = holidays;
    this.reach = reach;
    this.places = places;
    this.clock = clock;
  }

  /**
   * The unit for which somebody works.
   *
   * @throws NotVisible if the person works for no unit, or may not
   */
  @Transactional(readOnly = true)
  public UnitView own(Permission permission, Access access) {
    UUID unit = access.actor().unit();
    if (unit == null) {
      throw new NotVisible("year of no unit");
    }
    return unit(unit, permission, access);
  }

  /**
   * @throws NotVisible if there is no such unit today, or the person does not reach it
   */
  @Transactional(readOnly = true)
  public UnitView unit(UUID unit, Permission permission, Access access) {
    return reach.visible(new UnitId(unit), permission, access, LocalDate.now(clock));
  }

  @Transactional(readOnly = true)
  public Optional<Cycle> of(UnitView unit, String year) {
    return cycles.of(unit.id().value(), year);
  }

  /**
   * The year of a unit or of a block to which a step belongs.
   *
   * @throws NotVisible if there is none, or the person may not do this to it
   */
  @Transactional(readOnly = true)
  public Cycle withStep(UUID step, Permission permission, Access access) {
    Cycle cycle = cycles.withStep(step).orElseThrow(() -> new NotVisible("step"));
    places.require(permission, cycle, access);
    return cycle;
  }

  /** Whether the person takes the steps of this year. */
  @Transactional(readOnly = true)
  public boolean keeps(Cycle cycle, Access access) {
    return places.keeps(cycle, access);
  }

  /**
   * @throws NotVisible if the year has no such step
   */
  public CycleStep step(Cycle cycle, UUID id) {
    return cycle.steps().stream()
        .filter(step -> step.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new NotVisible("step"));
  }

  /** How the steps stand today. */
  @Transactional(readOnly = true)
  public List<Schedule.Line> today(Cycle cycle) {
    return schedule(cycle).on(LocalDate.now(clock), cycle.steps());
  }

  Schedule schedule(Cycle cycle) {
    return new Schedule(holidays.in(cycle.jurisdiction()), cycle.time().from());
  }
}
