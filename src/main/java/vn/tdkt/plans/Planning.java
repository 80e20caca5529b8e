package vn.tdkt.plans;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.facts.Span;
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
  private static final Citation NUMBERED = Citation.of("REQ-45");

  private final PlanStore plans;
  private final Plans reading;
  private final Clock clock;

  Planning(PlanStore plans, Plans reading, Clock clock) {
    this.plans = plans;
    this.reading = reading;
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
            PlanState.DRAFT,
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
   * @param issue what the records officer gave, for {@link PlanMove#ISSUE}; else null
   * @param reason for the moves that need one; else empty
   * @throws vn.tdkt.kernel.StaleEdit if somebody changed the plan since it was seen
   */
  @Transactional
  public Outcome<Plan> move(
      Plan plan, PlanMove move, Plan.@Nullable Issue issue, String reason, Actor by) {
    if (!plan.allows(move)) {
      return PlanWriting.notOpen(plan);
    }
    if (move.needsReason() && reason.isBlank()) {
      return Outcome.refused("plans.refused.no-reason", PLANNED);
    }
    return switch (move) {
      case SUBMIT -> submitted(plan, by);
      case ISSUE ->
          issue == null || issue.number().isBlank()
              ? Outcome.refused("plans.refused.no-number", NUMBERED)
              : issued(plan, issue, by);
      case VOID_IT -> saved(plan.moved(move, plan.issue(), reason.strip()), move, reason, by);
      case REVISE -> saved(plan.moved(move, null, null), move, reason, by);
      case TAKE_BACK, SEND_BACK, APPROVE ->
          saved(plan.moved(move, plan.issue(), null), move, reason, by);
    };
  }

  private Outcome<Plan> submitted(Plan plan, Actor by) {
    WholePlan whole = reading.whole(plan);
    Optional<Outcome<Plan>> fault =
        whole.unseen() > 0
            ? Optional.of(Outcome.refused("plans.refused.unseen", STALE_YEAR, whole.unseen()))
            : whole.targets().isEmpty()
                ? Optional.of(Outcome.refused("plans.refused.no-target", PLANNED))
                : Optional.empty();
    return fault.orElseGet(
        () -> saved(plan.moved(PlanMove.SUBMIT, plan.issue(), null), PlanMove.SUBMIT, "", by));
  }

  private Outcome<Plan> issued(Plan plan, Plan.Issue issue, Actor by) {
    plans.keepIssued(plan, issue, IssuedText.of(reading.whole(plan)));
    return saved(plan.moved(PlanMove.ISSUE, issue, null), PlanMove.ISSUE, issue.number(), by);
  }

  private Outcome<Plan> saved(Plan plan, PlanMove move, String said, Actor by) {
    plans.save(plan, act(move.kind(), plan, by, null, said.strip()));
    return Outcome.done(plan);
  }

  private PlanAct act(
      String kind, Plan plan, Actor by, @Nullable String before, @Nullable String after) {
    Change change = Change.of(WORDS.say("field.plan"), before, after);
    return new PlanAct(kind, plan.id(), by, clock.instant(), List.of(change));
  }
}
