package vn.tdkt.plans;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.facts.Gathering;
import vn.tdkt.facts.Indicator;
import vn.tdkt.facts.Indicators;
import vn.tdkt.facts.NewIndicator;
import vn.tdkt.issuance.IssuanceStep;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Change;
import vn.tdkt.kernel.Citation;
import vn.tdkt.kernel.Ids;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.kernel.Texts;
import vn.tdkt.organisation.UnitView;
import vn.tdkt.plans.model.Counts;
import vn.tdkt.plans.store.PlanStore;
import vn.tdkt.plans.store.TargetStore;

/**
 * Writes the text and the targets of a plan while it is a draft. Who may is asked before; every
 * write goes against the version of the plan that was seen.
 */
@Service
public class PlanWriting {
  private static final Citation PLANNED = Citation.of("REQ-57");

  private final PlanStore plans;
  private final TargetStore targets;
  private final Indicators indicators;
  private final Clock clock;

  PlanWriting(PlanStore plans, TargetStore targets, Indicators indicators, Clock clock) {
    this.plans = plans;
    this.targets = targets;
    this.indicators = indicators;
    this.clock = clock;
  }

  /**
   * What is said of a target.
   *
   * @param deadline null for the end of the year
   */
  public record Said(String text, String owner, @Nullable LocalDate deadline) {
    public Said {
      text = Texts.nfc(text).strip();
      owner = Texts.nfc(owner).strip();
    }
  }

  /**
   * Something to be counted for a target.
   *
   * @param aim null for work that is only done or not
   */
  public record Wanted(String what, @Nullable Aim aim, String measure, Gathering gathering) {}

  /** Text of a chapter; whoever writes it has looked at it. */
  @Transactional
  public Outcome<Plan> write(Plan plan, Chapter chapter, String text, Actor by) {
    if (!plan.open()) {
      return IssuanceStep.notOpen(plan);
    }
    Change change = Change.of(chapter.words(), null, text);
    ChapterText written = new ChapterText(chapter, Texts.nfc(text).strip(), false);
    plans.write(plan, written, act("chapter-written", plan, by, change));
    return Outcome.done(plan);
  }

  /** A new target; what its sentence promises to count is proposed as its measures. */
  @Transactional
  public Outcome<Plan> add(Plan plan, UnitView unit, TargetKind kind, Said said, Actor by) {
    if (!plan.open()) {
      return IssuanceStep.notOpen(plan);
    }
    if (said.text().isEmpty()) {
      return Outcome.refused("plans.refused.no-text", PLANNED);
    }
    UUID id = Ids.next();
    List<Measure> measures = measures(id, unit, proposed(said.text()), by);
    Target target =
        new Target(
            id, plan.id(), kind, 0, said.text(), said.owner(), said.deadline(), false, measures);
    Change change = Change.of(kind.words(), null, said.text());
    targets.add(plan, target, act("target-added", plan, by, change));
    return Outcome.done(plan);
  }

  /** What a sentence promises to count. */
  public static List<Wanted> proposed(String sentence) {
    return Counts.in(sentence).stream()
        .map(
            count ->
                new Wanted(
                    count.what(),
                    count.aim(),
                    count.measure(),
                    "%".equals(count.measure()) ? Gathering.LATEST : Gathering.ADDED))
        .toList();
  }

  /** Changes what is said of a target; whoever does has looked at it. */
  @Transactional
  public Outcome<Plan> change(Plan plan, Target before, Said said, Actor by) {
    if (!plan.open()) {
      return IssuanceStep.notOpen(plan);
    }
    if (said.text().isEmpty()) {
      return Outcome.refused("plans.refused.no-text", PLANNED);
    }
    Target after =
        new Target(
            before.id(),
            plan.id(),
            before.kind(),
            before.position(),
            said.text(),
            said.owner(),
            said.deadline(),
            false,
            before.measures());
    Change change = Change.of(before.kind().words(), before.text(), said.text());
    targets.save(plan, after, act("target-changed", plan, by, change));
    return Outcome.done(plan);
  }

  @Transactional
  public Outcome<Plan> drop(Plan plan, Target target, String reason, Actor by) {
    if (!plan.open()) {
      return IssuanceStep.notOpen(plan);
    }
    if (reason.isBlank()) {
      return Outcome.refused("plans.refused.no-reason", PLANNED);
    }
    Change change = Change.of(target.kind().words(), target.text(), reason.strip());
    targets.drop(plan, target.id(), reason.strip(), act("target-dropped", plan, by, change));
    return Outcome.done(plan);
  }

  /** Says anew what is counted for a target. */
  @Transactional
  public Outcome<Plan> count(
      Plan plan, UnitView unit, Target target, List<Wanted> wanted, Actor by) {
    if (!plan.open()) {
      return IssuanceStep.notOpen(plan);
    }
    Optional<Wanted> backwards = wanted.stream().filter(PlanWriting::isBackwards).findFirst();
    if (backwards.isPresent()) {
      return Outcome.refused("plans.refused.range", PLANNED, backwards.get().what());
    }
    List<Measure> measures = measures(target.id(), unit, wanted, by);
    Change change = Change.of(target.text(), said(target.measures()), said(measures));
    targets.measure(plan, target.id(), measures, act("target-measured", plan, by, change));
    return Outcome.done(plan);
  }

  private static boolean isBackwards(Wanted wanted) {
    Aim aim = wanted.aim();
    return aim != null
        && (aim.from().signum() <= 0 || (aim.to() != null && aim.to().compareTo(aim.from()) <= 0));
  }

  private static String said(List<Measure> measures) {
    return String.join(
        "; ", measures.stream().map(one -> one.counted().what() + ": " + one.aimed()).toList());
  }

  private List<Measure> measures(UUID target, UnitView unit, List<Wanted> wanted, Actor by) {
    List<Measure> measures = new ArrayList<>();
    for (Wanted one : wanted) {
      NewIndicator counted = NewIndicator.of(one.what(), one.measure(), one.gathering());
      indicators
          .count(unit, counted, by)
          .ifDone(indicator -> measures.add(measure(target, one, indicator)));
    }
    return measures;
  }

  private static Measure measure(UUID target, Wanted wanted, Indicator indicator) {
    return new Measure(Ids.next(), target, wanted.aim(), indicator);
  }

  private PlanAct act(String what, Plan plan, Actor by, Change change) {
    return new PlanAct("plans." + what, plan.id(), by, clock.instant(), List.of(change));
  }
}
