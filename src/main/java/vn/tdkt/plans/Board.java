package vn.tdkt.plans;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.facts.Fact;
import vn.tdkt.facts.Facts;
import vn.tdkt.facts.Indicator;
import vn.tdkt.facts.Indicators;
import vn.tdkt.facts.Span;
import vn.tdkt.facts.Tally;
import vn.tdkt.kernel.Score;
import vn.tdkt.plans.model.Progress;
import vn.tdkt.plans.store.TargetStore;

/** How far a plan has come (REQ-177): a query for its targets, one for all their figures. */
@Service
public class Board {
  private final TargetStore targets;
  private final Indicators indicators;
  private final Facts facts;
  private final Clock clock;

  Board(TargetStore targets, Indicators indicators, Facts facts, Clock clock) {
    this.targets = targets;
    this.indicators = indicators;
    this.facts = facts;
    this.clock = clock;
  }

  /**
   * A measure with what was counted.
   *
   * @param facts in the order of time
   * @param due the last day
   * @param daysLeft until then; negative once that has passed
   */
  public record Line(
      Target target,
      Measure measure,
      List<Fact> facts,
      Progress progress,
      LocalDate due,
      long daysLeft) {
    /** Whether what was aimed at is there. */
    public boolean reached() {
      return progress.reached();
    }

    /** Null where nothing was noted. */
    public @Nullable Tally done() {
      return progress.done();
    }

    /** Of the aim, exact; null without an aim or without a figure. */
    public @Nullable Score percent() {
      return progress.percent();
    }

    /** What the figures mean, as people read it. */
    public String pace() {
      return progress.pace().words();
    }

    /** Whether nothing is left to be done. */
    public boolean whole() {
      return switch (progress.pace()) {
        case REACHED, PASSED, UNMEASURED -> true;
        case ON_COURSE, BEHIND, NOT_REPORTED -> false;
      };
    }

    /** Whether less was done than the time that has passed asks for, or nothing was noted. */
    public boolean late() {
      return switch (progress.pace()) {
        case BEHIND, NOT_REPORTED -> true;
        case REACHED, PASSED, UNMEASURED, ON_COURSE -> false;
      };
    }
  }

  /** What was counted in the year of a plan though no target of it asks for that (REQ-70). */
  public record Beyond(Indicator counted, List<Fact> facts, Tally done) {}

  /** In the order in which the unit began to count them. */
  @Transactional(readOnly = true)
  public List<Beyond> beyond(Plan plan) {
    return beyond(plan, plan.time());
  }

  /** The same, of a part of the year. */
  @Transactional(readOnly = true)
  public List<Beyond> beyond(Plan plan, Span within) {
    Set<UUID> planned =
        targets.of(plan.id()).stream()
            .flatMap(target -> target.measures().stream())
            .map(measure -> measure.counted().id())
            .collect(Collectors.toSet());
    List<Indicator> others =
        indicators.of(plan.unit()).stream()
            .filter(indicator -> !planned.contains(indicator.id()))
            .toList();
    Map<UUID, List<Fact>> noted = facts.of(others.stream().map(Indicator::id).toList(), within);
    List<Beyond> beyond = new ArrayList<>();
    for (Indicator counted : others) {
      List<Fact> own = noted.getOrDefault(counted.id(), List.of());
      Tally.of(counted.gathering(), own)
          .ifPresent(done -> beyond.add(new Beyond(counted, own, done)));
    }
    return beyond;
  }

  /** Every measure of the plan as it stands today, in the order of the paper. */
  @Transactional(readOnly = true)
  public List<Line> of(Plan plan) {
    return of(plan, plan.time(), LocalDate.now(clock));
  }

  /** The same as it stood at the end of a part of the year (REQ-89). */
  @Transactional(readOnly = true)
  public List<Line> at(Plan plan, Span within) {
    return of(plan, within, within.until());
  }

  private List<Line> of(Plan plan, Span within, LocalDate day) {
    List<Target> all = targets.of(plan.id());
    List<UUID> counted =
        all.stream().flatMap(one -> one.measures().stream()).map(m -> m.counted().id()).toList();
    Map<UUID, List<Fact>> noted = facts.of(counted, within);
    List<Line> lines = new ArrayList<>();
    for (Target target : all) {
      for (Measure measure : target.measures()) {
        List<Fact> own = noted.getOrDefault(measure.counted().id(), List.of());
        lines.add(line(plan, target, measure, own, day));
      }
    }
    return lines;
  }

  private static Line line(
      Plan plan, Target target, Measure measure, List<Fact> facts, LocalDate day) {
    LocalDate due =
        target.deadline() == null ? plan.time().until().minusDays(1) : target.deadline();
    Progress progress =
        Progress.of(
            measure.aim(),
            Tally.of(measure.counted().gathering(), facts),
            Progress.elapsed(plan.time(), target.deadline(), day));
    return new Line(target, measure, facts, progress, due, ChronoUnit.DAYS.between(day, due));
  }
}
