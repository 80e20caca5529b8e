package vn.tdkt.facts;

import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.facts.store.CountedStore;
import vn.tdkt.facts.store.FactStore;
import vn.tdkt.facts.store.IndicatorStore;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Change;
import vn.tdkt.kernel.Citation;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.kernel.Refusal;
import vn.tdkt.organisation.UnitView;

/**
 * Lets a figure be counted from records from a month on, or typed again (REQ-69). Who may is asked
 * before.
 */
@Service
public class Counting {
  private static final Citation ONCE = Citation.of("REQ-69");

  private final CountedStore store;
  private final CountedFigures figures;
  private final Indicators indicators;
  private final IndicatorStore known;
  private final FactStore facts;
  private final Clock clock;

  Counting(
      CountedStore store,
      CountedFigures figures,
      Indicators indicators,
      IndicatorStore known,
      FactStore facts,
      Clock clock) {
    this.store = store;
    this.figures = figures;
    this.indicators = indicators;
    this.known = known;
    this.facts = facts;
    this.clock = clock;
  }

  /** Counts it as a figure of its own name, new or one that the unit has typed so far. */
  @Transactional
  public Outcome<Indicator> add(UnitView unit, Countable what, YearMonth from, Actor by) {
    return indicators
        .count(unit, NewIndicator.of(what.what(), what.measure(), Gathering.ADDED), by)
        .then(figure -> choose(figure, what, from, by));
  }

  /**
   * The figure is what these records come to from that month on. What was typed of these months
   * stays in the history; what stands of earlier ones stays as it is.
   */
  @Transactional
  public Outcome<Indicator> choose(Indicator figure, Countable what, YearMonth from, Actor by) {
    store.lock(figure.id());
    Optional<Refusal> fault =
        unfit(figure, what).or(() -> counted(figure, what)).or(() -> notMonthly(figure, from));
    if (fault.isPresent()) {
      return Outcome.refused(fault.get());
    }
    CountedBy counted = new CountedBy(figure.id(), figure.unit(), what.key(), from);
    Change told = Change.of(figure.what(), null, what.what() + ", " + Span.of(from).words());
    store.choose(counted, act("counting-chosen", figure, by, told));
    figures.count(List.of(counted), by);
    return Outcome.done(figure);
  }

  private Optional<Refusal> unfit(Indicator figure, Countable what) {
    if (figure.gathering() != Gathering.ADDED) {
      return refusal("facts.refused.counted-latest", figure.what());
    }
    if (known.families(List.of(figure.id())).size() > 1) {
      return refusal("facts.refused.counted-parts", figure.what());
    }
    return Money.is(figure.measure()) == Money.is(what.measure())
        ? Optional.empty()
        : refusal(
            "facts.refused.counted-measure",
            figure.what(),
            figure.measure(),
            what.what(),
            what.measure());
  }

  /** One figure counts by one register, and one register is counted once. */
  private Optional<Refusal> counted(Indicator figure, Countable what) {
    List<CountedBy> all = store.of(figure.unit());
    if (all.stream().anyMatch(one -> one.indicator().equals(figure.id()))) {
      return refusal("facts.refused.counted-now", figure.what());
    }
    List<UUID> others =
        all.stream().filter(o -> o.key().equals(what.key())).map(CountedBy::indicator).toList();
    return known.find(others).stream()
        .findFirst()
        .flatMap(other -> refusal("facts.refused.counted-once", what.what(), other.what()));
  }

  /** A value of a longer time would count a second time beside its months. */
  private Optional<Refusal> notMonthly(Indicator figure, YearMonth from) {
    return facts.ever(figure.id()).stream()
        .map(Fact::span)
        .filter(span -> span.until().isAfter(from.atDay(1)))
        .filter(span -> !Span.of(YearMonth.from(span.from())).equals(span))
        .findFirst()
        .flatMap(span -> refusal("facts.refused.not-monthly", figure.what(), span.words()));
  }

  private static Optional<Refusal> refusal(String key, Object... arguments) {
    return Optional.of(Refusal.of(key, ONCE, arguments));
  }

  /** What was counted so far stays; from now on people type. */
  @Transactional
  public Outcome<Indicator> end(Indicator figure, Countable what, Actor by) {
    Change told = Change.of(figure.what(), what.what(), null);
    store.end(figure.id(), act("counting-ended", figure, by, told));
    return Outcome.done(figure);
  }

  /** The daily task: everything of one unit that is counted, in one transaction. */
  @Transactional
  public void again(UUID unit, Actor by) {
    List<String> keys = store.of(unit).stream().map(CountedBy::key).distinct().toList();
    figures.changed(unit, keys, by);
  }

  private FactAct act(String kind, Indicator figure, Actor by, Change told) {
    return new FactAct(kind, figure.unit(), by, clock.instant(), List.of(told));
  }
}
