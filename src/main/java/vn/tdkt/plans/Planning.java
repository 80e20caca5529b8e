package vn.tdkt.plans;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.access.Scope;
import vn.tdkt.calendar.CycleStep;
import vn.tdkt.calendar.RecordedSteps;
import vn.tdkt.facts.Span;
import vn.tdkt.issuance.IssuanceMove;
import vn.tdkt.issuance.IssuanceState;
import vn.tdkt.issuance.IssuanceStep;
import vn.tdkt.issuance.Issue;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Change;
import vn.tdkt.kernel.Citation;
import vn.tdkt.kernel.Ids;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.kernel.Words;
import vn.tdkt.organisation.UnitView;
import vn.tdkt.plans.store.PlanStore;

/** Begins plans and takes them along their way. Who may is asked before. */
@Service
public class Planning {
  private static final Words WORDS = Words.of("plans");
  private static final Citation PLANNED = Citation.of("REQ-57");
  private static final Citation STALE_YEAR = Citation.of("REQ-46");

  private final PlanStore plans;
  private final Plans reading;
  private final RecordedSteps steps;
  private final Clock clock;

  Planning(PlanStore plans, Plans reading, RecordedSteps steps, Clock clock) {
    this.plans = plans;
    this.reading = reading;
    this.steps = steps;
    this.clock = clock;
  }

  /**
   * An empty plan for a year, or one that begins with the text and targets of another; each place
   * of those then waits for somebody to look at it (REQ-46, REQ-124).
   */
  @Transactional
  public Outcome<Plan> begin(
      UnitView unit, String year, Span time, @Nullable Plan copying, Actor by) {
    if (plans.of(unit.id().value(), year).isPresent()) {
      return Outcome.refused("plans.refused.there-is-one", PLANNED, year);
    }
    Plan plan =
        new Plan(
            Ids.next(),
            unit.jurisdiction().value(),
            unit.id().value(),
            year,
            time,
            IssuanceState.DRAFT,
            null,
            null,
            1);
    UUID from = copying == null ? null : copying.id();
    String source = copying == null ? null : WORDS.say("plan", copying.year());
    plans.add(plan, from, act("plans.plan-begun", plan, by, source, year));
    if (from != null) {
      plans.copy(from, plan.id());
    }
    return Outcome.done(plan);
  }

  /**
   * One step of the way of a plan.
   *
   * @throws vn.tdkt.kernel.StaleEdit if somebody changed the plan since it was seen
   */
  @Transactional
  public Outcome<Plan> move(Plan plan, IssuanceStep step, Actor by) {
    return step.checked(plan)
        .then(checked -> ready(plan, checked))
        .map(
            ready -> {
              Plan moved = plan.moved(ready);
              plans.save(moved, act(plan.sort().act(ready.move()), moved, by, null, ready.said()));
              Issue issue = ready.issue();
              if (issue != null) {
                Scope unit = Scope.unit(plan.jurisdiction(), plan.unit());
                steps.done(unit, plan.year(), CycleStep.UNIT_PLAN, issue.on(), by);
              }
              return moved;
            });
  }

  /** Before a plan is submitted it is whole; before it is called issued, its text is kept. */
  private Outcome<IssuanceStep> ready(Plan plan, IssuanceStep step) {
    if (step.move() == IssuanceMove.SUBMIT) {
      return complete(reading.whole(plan)).map(whole -> step);
    }
    if (step.issue() != null) {
      plans.keepIssued(plan, step.issue(), IssuedText.of(reading.whole(plan)));
    }
    return Outcome.done(step);
  }

  private static Outcome<WholePlan> complete(WholePlan whole) {
    if (whole.unseen() > 0) {
      return Outcome.refused("plans.refused.unseen", STALE_YEAR, whole.unseen());
    }
    return whole.targets().isEmpty()
        ? Outcome.refused("plans.refused.no-target", PLANNED)
        : Outcome.done(whole);
  }

  private PlanAct act(
      String kind, Plan plan, Actor by, @Nullable String before, @Nullable String after) {
    Change change = Change.of(WORDS.say("field.plan"), before, after);
    return new PlanAct(kind, plan.id(), by, clock.instant(), List.of(change));
  }
}
