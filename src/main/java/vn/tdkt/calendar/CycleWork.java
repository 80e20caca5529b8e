package vn.tdkt.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.calendar.store.CycleStore;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Change;
import vn.tdkt.kernel.Citation;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.kernel.VietnamTime;
import vn.tdkt.organisation.Validity;

/**
 * Takes the steps of years. Who may is asked before; every write goes against the version that was
 * seen.
 */
@Service
public class CycleWork {
  private static final Citation STEPS = Citation.of("REQ-51");
  private static final int MONTHS_AFTER = 3;

  /** A block sets these days with its other rules, and sheets are late by them. */
  private static final Set<String> SETTLED_BY_BLOCKS =
      Set.of(CycleStep.SELF_SCORE, CycleStep.BLOCK_SCORING);

  private final CycleStore cycles;
  private final StepDuties duties;
  private final BlockCall call;
  private final Cycles reading;
  private final Clock clock;

  CycleWork(CycleStore cycles, StepDuties duties, BlockCall call, Cycles reading, Clock clock) {
    this.cycles = cycles;
    this.duties = duties;
    this.call = call;
    this.reading = reading;
    this.clock = clock;
  }

  /** The step was done on that day; what is due after it is counted from there. */
  @Transactional
  public Outcome<Cycle> done(Cycle cycle, CycleStep step, LocalDate on, Actor by) {
    return finished(cycle, step, on, by)
        .map(
            after -> {
              duties.finish(step, on, by);
              if (step.code().equals(CycleStep.LAUNCH)) {
                duties.demandPlan(after, by);
              }
              if (step.code().equals(CycleStep.CALL)) {
                call.sent(after, on, by);
              }
              return after;
            });
  }

  /** The same where the duty itself says so. */
  Outcome<Cycle> fulfilled(UUID step, LocalDate on, Actor by) {
    Cycle cycle = cycles.withStep(step).orElseThrow();
    CycleStep fulfilled = reading.step(cycle, step);
    return fulfilled.done() ? Outcome.done(cycle) : finished(cycle, fulfilled, on, by);
  }

  private Outcome<Cycle> finished(Cycle cycle, CycleStep step, LocalDate on, Actor by) {
    if (step.done()) {
      return Outcome.refused("calendar.refused.step-done", STEPS, step.name());
    }
    if (on.isAfter(LocalDate.now(clock))) {
      return Outcome.refused("calendar.refused.in-future", STEPS);
    }
    return saved(cycle.with(step.done(on)), "calendar.step-done", step, VietnamTime.date(on), by);
  }

  /** It was not done after all; nor were the duties that were done with it. */
  @Transactional
  public Outcome<Cycle> undo(Cycle cycle, CycleStep step, String reason, Actor by) {
    LocalDate wasDone = step.doneOn();
    if (wasDone == null) {
      return Outcome.refused("calendar.refused.step-open", STEPS, step.name());
    }
    if (reason.isBlank()) {
      return Outcome.refused("calendar.refused.no-reason", STEPS);
    }
    return reopened(cycle, step, reason.strip(), by)
        .map(
            after -> {
              duties.reopen(step, wasDone, reason.strip(), by);
              return after;
            });
  }

  /** The same where a duty that was done with the step is opened again. */
  Outcome<Cycle> unfulfilled(UUID step, String reason, Actor by) {
    Cycle cycle = cycles.withStep(step).orElseThrow();
    CycleStep fulfilled = reading.step(cycle, step);
    return fulfilled.done() ? reopened(cycle, fulfilled, reason, by) : Outcome.done(cycle);
  }

  private Outcome<Cycle> reopened(Cycle cycle, CycleStep step, String reason, Actor by) {
    return saved(cycle.with(step.done(null)), "calendar.step-undone", step, reason, by);
  }

  /** Plans a step for another day than its rule says, or, with null, for that day again. */
  @Transactional
  public Outcome<Cycle> plan(Cycle cycle, CycleStep step, @Nullable LocalDate day, Actor by) {
    if (cycle.block() != null && SETTLED_BY_BLOCKS.contains(step.code())) {
      return Outcome.refused("calendar.refused.settled-by-block", STEPS, step.name());
    }
    if (day != null && !isNear(cycle.time(), day)) {
      return Outcome.refused("calendar.refused.outside", STEPS, cycle.year());
    }
    return settle(cycle, step, day, by);
  }

  /** The same for a day that was settled elsewhere. */
  Outcome<Cycle> settle(Cycle cycle, CycleStep step, @Nullable LocalDate day, Actor by) {
    CycleStep after = day == null ? step.planned(step.planned(), false) : step.planned(day, true);
    Cycle planned = scheduled(cycle.with(after));
    String until = VietnamTime.date(reading.step(planned, step.id()).planned());
    return saved(planned, "calendar.step-planned", step, until, by);
  }

  /** In the year, or soon after it: what ends a year is often done in the next. */
  private static boolean isNear(Validity year, LocalDate day) {
    return year.contains(day) || year.contains(day.minusMonths(MONTHS_AFTER));
  }

  private Cycle scheduled(Cycle cycle) {
    return cycle.with(reading.schedule(cycle).planned(cycle.steps()));
  }

  private Outcome<Cycle> saved(Cycle cycle, String kind, CycleStep step, String said, Actor by) {
    Cycle before = cycles.find(cycle.id()).orElseThrow();
    Cycle after = scheduled(cycle);
    Change change = Change.of(step.name(), VietnamTime.date(step.planned()), said);
    cycles.save(after, CalendarAct.cycle(cycle.id(), kind, by, clock.instant(), change));
    duties.follow(before, after, by);
    call.follow(before, after, by);
    return Outcome.done(after);
  }
}
