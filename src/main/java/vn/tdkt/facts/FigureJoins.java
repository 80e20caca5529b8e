package vn.tdkt.facts;

import static java.util.stream.Collectors.groupingBy;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.facts.store.FactStore;
import vn.tdkt.facts.store.IndicatorStore;
import vn.tdkt.facts.store.JoinedFigures;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Change;
import vn.tdkt.kernel.Citation;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.kernel.Refusal;

/**
 * Says that figures with different names are the same thing, so that years can be compared
 * (REQ-182). Each keeps what was noted of it; all is read under the current name. Who may is asked
 * before.
 */
@Service
public class FigureJoins {
  private static final Citation COMPARED = Citation.of("REQ-182");

  private final JoinedFigures joined;
  private final IndicatorStore indicators;
  private final FactStore facts;
  private final TypedOverCount counted;
  private final Clock clock;

  FigureJoins(
      JoinedFigures joined,
      IndicatorStore indicators,
      FactStore facts,
      TypedOverCount counted,
      Clock clock) {
    this.joined = joined;
    this.indicators = indicators;
    this.facts = facts;
    this.counted = counted;
    this.clock = clock;
  }

  /** The current figure by each older one of the unit. */
  @Transactional(readOnly = true)
  public Map<UUID, UUID> of(UUID unit) {
    return joined.of(unit);
  }

  /** What the figures of the unit were called before, by the current one. */
  @Transactional(readOnly = true)
  public Map<UUID, List<Indicator>> older(UUID unit) {
    Map<UUID, UUID> current = joined.of(unit);
    return indicators.older(unit).stream()
        .collect(groupingBy(one -> Objects.requireNonNull(current.get(one.id()))));
  }

  /**
   * The older one is the current one under another name.
   *
   * @throws NotVisible if the unit counts no such thing, or it is this one
   */
  @Transactional
  public Outcome<Indicator> join(Indicator current, UUID older, Actor by) {
    Indicator other =
        indicators.of(current.unit()).stream()
            .filter(one -> one.id().equals(older) && !older.equals(current.id()))
            .findFirst()
            .orElseThrow(() -> new NotVisible("figure"));
    joined.lock(current.id(), older);
    Optional<Refusal> fault = fault(current, other).or(() -> twice(current, other));
    if (fault.isPresent()) {
      return Outcome.refused(fault.get());
    }
    Change told = Change.of(other.what(), null, current.what());
    joined.join(older, current.id(), act("joined", current, by, told));
    return Outcome.done(current);
  }

  private Optional<Refusal> fault(Indicator current, Indicator other) {
    if (!current.measure().equals(other.measure())) {
      return refusal(
          "facts.refused.other-measure",
          other.what(),
          other.measure(),
          current.what(),
          current.measure());
    }
    if (current.gathering() != other.gathering()) {
      return refusal("facts.refused.other-gathering", other.what(), current.what());
    }
    if (!Objects.equals(current.within(), other.within())) {
      return refusal("facts.refused.other-whole", other.what(), current.what());
    }
    if (counted.counts(other)) {
      return refusal("facts.refused.counted-older", other.what(), current.what());
    }
    return older(current.unit()).getOrDefault(other.id(), List.of()).stream()
        .findFirst()
        .flatMap(name -> refusal("facts.refused.joined-already", other.what(), name.what()));
  }

  private static Optional<Refusal> refusal(String key, Object... arguments) {
    return Optional.of(Refusal.of(key, COMPARED, arguments));
  }

  /** Two facts of one time cannot both be the figure of that time. */
  private Optional<Refusal> twice(Indicator current, Indicator other) {
    List<Fact> noted = facts.ever(current.id());
    return facts.ever(other.id()).stream()
        .filter(fact -> noted.stream().anyMatch(one -> one.span().meets(fact.span())))
        .findFirst()
        .flatMap(
            fact ->
                refusal("facts.refused.twice", other.what(), current.what(), fact.span().words()));
  }

  /**
   * Takes it back: the older one stands alone again.
   *
   * @throws NotVisible if it is no older name of this figure
   */
  @Transactional
  public Outcome<Indicator> part(Indicator current, UUID older, String reason, Actor by) {
    Indicator other =
        older(current.unit()).getOrDefault(current.id(), List.of()).stream()
            .filter(one -> one.id().equals(older))
            .findFirst()
            .orElseThrow(() -> new NotVisible("older name"));
    if (reason.isBlank()) {
      return Outcome.refused("facts.refused.no-reason", COMPARED, other.what());
    }
    if (joined.hasJoinedParts(older)) {
      return Outcome.refused("facts.refused.parts-joined", COMPARED, other.what());
    }
    Change told = Change.of(other.what(), current.what(), reason.strip());
    joined.part(older, current.id(), act("parted", current, by, told));
    return Outcome.done(current);
  }

  private FactAct act(String what, Indicator current, Actor by, Change told) {
    return new FactAct(what, current.unit(), by, clock.instant(), List.of(told));
  }
}
