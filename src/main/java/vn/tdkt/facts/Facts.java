package vn.tdkt.facts;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.facts.model.Breakdowns;
import vn.tdkt.facts.store.FactStore;
import vn.tdkt.facts.store.IndicatorStore;
import vn.tdkt.facts.store.JoinedFigures;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Change;
import vn.tdkt.kernel.Citation;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.kernel.Refusal;
import vn.tdkt.kernel.Score;

/** What was counted, and when. Who may is asked before. */
@Service
public class Facts {
  private static final Citation COUNTED = Citation.of("REQ-69");

  private final FactStore store;
  private final IndicatorStore indicators;
  private final JoinedFigures joined;
  private final TypedOverCount counted;
  private final Clock clock;

  Facts(
      FactStore store,
      IndicatorStore indicators,
      JoinedFigures joined,
      TypedOverCount counted,
      Clock clock) {
    this.store = store;
    this.indicators = indicators;
    this.joined = joined;
    this.counted = counted;
    this.clock = clock;
  }

  /** The facts of these indicators within that time, by indicator, in the order of time. */
  @Transactional(readOnly = true)
  public Map<UUID, List<Fact>> of(Collection<UUID> wanted, Span within) {
    return store.of(wanted, within).stream().collect(groupingBy(Fact::indicator));
  }

  /** Everything noted of one indicator, in the order of time. */
  @Transactional(readOnly = true)
  public List<Fact> ever(UUID indicator) {
    return store.ever(indicator);
  }

  /**
   * One of them.
   *
   * @throws NotVisible if no such value stands for this figure
   */
  @Transactional(readOnly = true)
  public Fact fact(UUID indicator, UUID id) {
    return store.ever(indicator).stream()
        .filter(fact -> fact.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new NotVisible("fact"));
  }

  /** Every state of each of these facts, the latest first. */
  @Transactional(readOnly = true)
  public Map<UUID, List<FactVersion>> histories(Collection<Fact> facts) {
    return store.histories(facts.stream().map(Fact::id).toList());
  }

  /**
   * Enters values of one unit as one act; what is as it was is left alone. What is counted from
   * records is not typed.
   *
   * @return how many were written
   * @throws NotVisible if one of the indicators is not the unit's
   * @throws vn.tdkt.kernel.StaleEdit if somebody changed one of them since it was seen
   */
  @Transactional
  public Outcome<Integer> note(UUID unit, List<Noted> typed, Actor by) {
    List<Noted> notes = underCurrentNames(typed);
    Map<UUID, Indicator> family = family(unit, notes);
    List<Fact> standing = standing(family.keySet(), notes);
    List<Noted> changed = notes.stream().filter(note -> changes(note, standing)).toList();
    Optional<Refusal> fault =
        changed.stream()
            .filter(note -> note.amount() != null && note.amount().value().isNegative())
            .findFirst()
            .map(note -> Refusal.of("facts.refused.negative", COUNTED, what(note, family)))
            .or(() -> counted.fault(changed, family))
            .or(() -> disagreement(family, standing, changed));
    if (fault.isPresent()) {
      return Outcome.refused(fault.get());
    }
    if (!changed.isEmpty()) {
      List<Change> told = changed.stream().map(note -> told(note, family, standing)).toList();
      store.write(changed, new FactAct("noted", unit, by, clock.instant(), told));
    }
    return Outcome.done(changed.size());
  }

  private List<Noted> underCurrentNames(List<Noted> typed) {
    Map<UUID, UUID> current = joined.among(typed.stream().map(Noted::indicator).toList());
    return typed.stream()
        .map(note -> note.of(current.getOrDefault(note.indicator(), note.indicator())))
        .toList();
  }

  private Map<UUID, Indicator> family(UUID unit, List<Noted> notes) {
    List<UUID> ids = notes.stream().map(Noted::indicator).toList();
    Map<UUID, Indicator> family =
        indicators.families(ids).stream()
            .filter(indicator -> indicator.unit().equals(unit))
            .collect(toMap(Indicator::id, Function.identity()));
    if (!family.keySet().containsAll(ids)) {
      throw new NotVisible("indicator");
    }
    return family;
  }

  private List<Fact> standing(Collection<UUID> ids, List<Noted> notes) {
    return notes.stream()
        .map(Noted::span)
        .reduce(Facts::around)
        .map(span -> store.of(ids, span))
        .orElse(List.of());
  }

  private static Span around(Span one, Span other) {
    return new Span(
        one.from().isBefore(other.from()) ? one.from() : other.from(),
        one.until().isAfter(other.until()) ? one.until() : other.until());
  }

  private static boolean changes(Noted note, List<Fact> standing) {
    Fact before = at(note.indicator(), note.span(), standing);
    return before == null
        ? note.amount() != null
        : !before.amount().equals(note.amount()) || !before.note().equals(note.note());
  }

  private static @Nullable Fact at(UUID indicator, Span span, List<Fact> facts) {
    return facts.stream()
        .filter(fact -> fact.indicator().equals(indicator) && fact.span().equals(span))
        .findFirst()
        .orElse(null);
  }

  /** Each whole that is touched, with all that belongs to it, as it would stand afterwards. */
  private static Optional<Refusal> disagreement(
      Map<UUID, Indicator> family, List<Fact> standing, List<Noted> changed) {
    return changed.stream()
        .map(Noted::span)
        .distinct()
        .map(span -> after(span, standing, changed))
        .flatMap(values -> family.values().stream().map(one -> fault(one, family, values)))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Map<UUID, Score> after(Span span, List<Fact> standing, List<Noted> changed) {
    Map<UUID, Score> values = new HashMap<>();
    standing.stream()
        .filter(fact -> fact.span().equals(span))
        .forEach(fact -> values.put(fact.indicator(), fact.amount().value()));
    for (Noted note : changed) {
      Amount amount = note.amount();
      if (note.span().equals(span) && amount != null) {
        values.put(note.indicator(), amount.value());
      } else if (note.span().equals(span)) {
        values.remove(note.indicator());
      }
    }
    return values;
  }

  private static Optional<Refusal> fault(
      Indicator whole, Map<UUID, Indicator> family, Map<UUID, Score> values) {
    List<Breakdowns.Member> members = new ArrayList<>();
    for (Indicator one : family.values()) {
      Indicator.Within within = one.within();
      Score value = values.get(one.id());
      if (within != null && within.whole().equals(whole.id()) && value != null) {
        members.add(new Breakdowns.Member(one.what(), within.share(), within.breakdown(), value));
      }
    }
    return new Breakdowns(whole.what(), values.get(whole.id()), members).fault();
  }

  private static String what(Noted note, Map<UUID, Indicator> family) {
    Indicator indicator = family.get(note.indicator());
    return indicator == null ? "" : indicator.what();
  }

  private static Change told(Noted note, Map<UUID, Indicator> family, List<Fact> standing) {
    Fact before = at(note.indicator(), note.span(), standing);
    Amount after = note.amount();
    Indicator indicator = family.get(note.indicator());
    String measure = indicator == null ? "" : indicator.measure();
    return Change.of(
        what(note, family),
        before == null ? null : before.amount().words(measure),
        after == null ? null : after.words(measure));
  }
}
