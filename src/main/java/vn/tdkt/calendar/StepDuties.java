package vn.tdkt.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tdkt.calendar.store.DutyStore;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Change;
import vn.tdkt.kernel.Ids;
import vn.tdkt.kernel.VietnamTime;
import vn.tdkt.kernel.Words;

/**
 * The duties that stand for steps of a year: asked for by a step, due when it is, done and opened
 * again with it.
 */
@Component
class StepDuties {
  private static final Words WORDS = Words.of("calendar");

  private final DutyStore duties;
  private final Clock clock;

  StepDuties(DutyStore duties, Clock clock) {
    this.duties = duties;
    this.clock = clock;
  }

  /** The step is done, and so is what stood for it. */
  void finish(CycleStep step, LocalDate on, Actor by) {
    duties
        .fulfilling(step.id())
        .forEach(
            duty ->
                save(
                    duty.moved(DutyMove.FINISH, on, null),
                    DutyMove.FINISH.kind(),
                    Change.of(duty.what(), null, VietnamTime.date(on)),
                    by));
  }

  /** The step was not done after all; nor was what was done with it. */
  void reopen(CycleStep step, LocalDate wasDone, String reason, Actor by) {
    duties.doneWith(step.id()).stream()
        .filter(duty -> wasDone.equals(duty.doneOn()))
        .forEach(
            duty ->
                save(
                    duty.moved(DutyMove.REOPEN, null, null),
                    DutyMove.REOPEN.kind(),
                    Change.of(duty.what(), null, reason),
                    by));
  }

  /**
   * What was due when its step was is due when the step is now; another day was somebody's wish.
   */
  void follow(Cycle before, Cycle after, Actor by) {
    Map<UUID, LocalDate> planned = new HashMap<>();
    before.steps().forEach(step -> planned.put(step.id(), step.planned()));
    for (CycleStep step : after.steps()) {
      LocalDate was = planned.get(step.id());
      if (was != null && !was.equals(step.planned())) {
        duties.fulfilling(step.id()).stream()
            .filter(duty -> duty.due().equals(was))
            .forEach(duty -> move(duty, step.planned(), by));
      }
    }
  }

  private void move(Duty duty, LocalDate day, Actor by) {
    save(
        duty.dueOn(day),
        "calendar.duty-moved",
        Change.of(duty.what(), VietnamTime.date(duty.due()), VietnamTime.date(day)),
        by);
  }

  /** The launch plan of the province asks for the plan of the unit (REQ-52). */
  void demandPlan(Cycle cycle, Actor by) {
    UUID unit = cycle.unit();
    if (unit == null) {
      return;
    }
    cycle.steps().stream()
        .filter(step -> step.code().equals(CycleStep.UNIT_PLAN) && !step.done())
        .filter(step -> duties.fulfilling(step.id()).isEmpty())
        .forEach(step -> add(unit, cycle, step, by));
  }

  private void add(UUID unit, Cycle cycle, CycleStep step, Actor by) {
    NewDuty said =
        new NewDuty(
            cycle.year(),
            step.name(),
            null,
            step.responsible(),
            step.planned(),
            WORDS.say("source.launch"),
            step.id());
    Duty duty = Duty.of(Ids.next(), cycle.jurisdiction(), unit, said);
    Change change = Change.of(duty.ownerName(), null, duty.what());
    duties.add(
        duty, CalendarAct.duty(duty.id(), "calendar.duty-added", by, clock.instant(), change));
  }

  private void save(Duty duty, String kind, Change change, Actor by) {
    duties.save(duty, CalendarAct.duty(duty.id(), kind, by, clock.instant(), change));
  }
}
