package vn.tdkt.calendar;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.access.Scope;
import vn.tdkt.calendar.store.CycleStore;
import vn.tdkt.kernel.Actor;

/**
 * Steps of a year that an act on record takes or takes back (REQ-185): the plan that is issued, the
 * pledge that all have signed, the sheet that went to the block. Nobody types the day again; where
 * no year is kept, or its step was marked by hand, nothing happens.
 */
@Service
public class RecordedSteps {
  private final CycleStore cycles;
  private final CycleWork work;

  RecordedSteps(CycleStore cycles, CycleWork work) {
    this.cycles = cycles;
    this.work = work;
  }

  /**
   * The act by which the step is done.
   *
   * @param place the unit, or the block of the year
   * @param code of the step: {@link CycleStep#UNIT_PLAN}
   * @param on the day of the act; a later one than today does not count
   */
  @Transactional
  public void done(Scope place, String year, String code, LocalDate on, Actor by) {
    of(place, year)
        .ifPresent(
            cycle ->
                cycle
                    .step(code)
                    .filter(step -> !step.done())
                    .ifPresent(step -> work.done(cycle, step, on, by)));
  }

  /** That act was taken back. */
  @Transactional
  public void undone(Scope place, String year, String code, String reason, Actor by) {
    of(place, year)
        .ifPresent(
            cycle ->
                cycle
                    .step(code)
                    .filter(CycleStep::done)
                    .ifPresent(step -> work.undo(cycle, step, reason, by)));
  }

  private Optional<Cycle> of(Scope place, String year) {
    UUID block = place.block();
    UUID unit = place.unit();
    if (block != null) {
      return cycles.ofBlock(block);
    }
    return unit == null ? Optional.empty() : cycles.of(unit, year);
  }
}
