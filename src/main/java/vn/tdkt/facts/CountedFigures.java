package vn.tdkt.facts;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.facts.model.Recount;
import vn.tdkt.facts.store.CountedStore;
import vn.tdkt.facts.store.FactStore;
import vn.tdkt.facts.store.IndicatorStore;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Change;
import vn.tdkt.kernel.Words;

/**
 * Figures that are counted from the records of other modules instead of being typed (REQ-69): the
 * months are ordinary facts, so that whoever reads facts reads them too.
 *
 * <p>Every month from the chosen one up to the present is counted whenever anything is, so that a
 * past month without records has its 0. Reading writes nothing; a month that ends without any
 * record, and what was planned for a day that has come, is counted by the daily task.
 */
@Service
public class CountedFigures {
  private static final Words WORDS = Words.of("facts");

  private final CountedStore counted;
  private final Countables countables;
  private final FactStore facts;
  private final IndicatorStore indicators;
  private final Clock clock;

  CountedFigures(
      CountedStore counted,
      Countables countables,
      FactStore facts,
      IndicatorStore indicators,
      Clock clock) {
    this.counted = counted;
    this.countables = countables;
    this.facts = facts;
    this.indicators = indicators;
    this.clock = clock;
  }

  /** The figures of a unit that are counted, each by all ids under which it is known. */
  @Transactional(readOnly = true)
  public Map<UUID, Counted> of(UUID unit) {
    Map<UUID, Counted> all = new HashMap<>();
    for (CountedBy one : counted.of(unit)) {
      countables
          .find(one.key())
          .ifPresent(
              what ->
                  all.put(
                      one.indicator(),
                      new Counted(what, one.from(), countables.address(what, unit))));
    }
    return all;
  }

  /**
   * Records of a unit changed: what is counted of them is counted again, in the transaction of who
   * changed them. Writes only months that differ; where nothing is counted, it only looks.
   *
   * @param keys of what they may touch
   */
  @Transactional
  public void changed(UUID unit, Collection<String> keys, Actor by) {
    List<CountedBy> touched = counted.lock(unit, keys);
    if (!touched.isEmpty()) {
      count(touched, by);
    }
  }

  /** Counts these, whose rows the transaction holds. */
  void count(List<CountedBy> all, Actor by) {
    Map<UUID, Indicator> named =
        indicators.find(all.stream().map(CountedBy::indicator).toList()).stream()
            .collect(toMap(Indicator::id, Function.identity()));
    for (CountedBy one : all) {
      Optional.ofNullable(named.get(one.indicator()))
          .ifPresent(
              figure -> countables.find(one.key()).ifPresent(what -> count(figure, one, what, by)));
    }
  }

  private void count(Indicator figure, CountedBy one, Countable what, Actor by) {
    LocalDate today = LocalDate.now(clock);
    List<YearMonth> months = months(one.from(), YearMonth.from(today));
    if (months.isEmpty()) {
      return;
    }
    LocalDate first = one.from().atDay(1);
    Recount recount =
        new Recount(
            countables.count(what, one.unit(), new Span(first, today.plusDays(1))),
            what.silenceIsZero());
    List<Fact> standing =
        facts.of(List.of(figure.id()), new Span(first, months.getLast().plusMonths(1).atDay(1)));
    List<Noted> differing =
        recount.differences(
            figure.id(), months, standing, WORDS.say("counted.note", what.register()));
    if (!differing.isEmpty()) {
      List<Change> told = differing.stream().map(note -> told(figure, note, standing)).toList();
      facts.write(differing, new FactAct("counted", one.unit(), by, clock.instant(), told));
    }
  }

  private static List<YearMonth> months(YearMonth first, YearMonth last) {
    return Stream.iterate(first, month -> !month.isAfter(last), month -> month.plusMonths(1))
        .toList();
  }

  private static Change told(Indicator figure, Noted note, List<Fact> standing) {
    Amount after = note.amount();
    return Change.of(
        WORDS.say("counted.of", figure.what(), note.span().words()),
        standing.stream()
            .filter(fact -> fact.span().equals(note.span()))
            .findFirst()
            .map(fact -> fact.amount().words(figure.measure()))
            .orElse(null),
        after == null ? null : after.words(figure.measure()));
  }
}
