package vn.tdkt.sample;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tdkt.facts.Amount;
import vn.tdkt.facts.Countables;
import vn.tdkt.facts.Counting;
import vn.tdkt.facts.Facts;
import vn.tdkt.facts.FigureJoins;
import vn.tdkt.facts.Gathering;
import vn.tdkt.facts.Indicator;
import vn.tdkt.facts.Indicators;
import vn.tdkt.facts.NewIndicator;
import vn.tdkt.facts.Noted;
import vn.tdkt.facts.Qualifier;
import vn.tdkt.facts.Span;
import vn.tdkt.gatherings.GatheringCount;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Score;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.organisation.UnitView;
import vn.tdkt.plans.Unplanned;

/** What a unit counted in a year. */
@Component
class SampleFigures {
  private final Unplanned unplanned;
  private final Indicators indicators;
  private final Facts facts;
  private final FigureJoins joins;
  private final Countables countables;
  private final Counting counting;

  SampleFigures(
      Unplanned unplanned,
      Indicators indicators,
      Facts facts,
      FigureJoins joins,
      Countables countables,
      Counting counting) {
    this.unplanned = unplanned;
    this.indicators = indicators;
    this.facts = facts;
    this.joins = joins;
    this.countables = countables;
    this.counting = counting;
  }

  void note(UnitView unit, WrittenYear year, Actor officer) {
    for (WrittenYear.Figure figure : year.noted()) {
      Score value = Score.of(figure.value());
      Done.of(
          unplanned.note(unit, figure.what(), figure.measure(), figure.month(), value, officer));
    }
    year.divided().forEach(whole -> note(unit, whole, officer));
  }

  void sameThing(UnitId unit, String current, String older, Actor officer) {
    Done.of(joins.join(named(unit, current), named(unit, older).id(), officer));
  }

  /** Figures that nobody types: what the register of occasions and donations comes to. */
  void fromRecords(UnitView unit, YearMonth from, Actor officer) {
    Stream.of(
            GatheringCount.TRAININGS,
            GatheringCount.PERSONS,
            GatheringCount.DONATED,
            GatheringCount.GIVERS)
        .map(count -> countables.find(count.key()).orElseThrow())
        .forEach(what -> Done.of(counting.add(unit, what, from, officer)));
  }

  private Indicator named(UnitId unit, String what) {
    return indicators.of(unit.value()).stream()
        .filter(one -> one.what().equals(what))
        .findFirst()
        .orElseThrow();
  }

  private void note(UnitView unit, WrittenYear.Whole told, Actor officer) {
    Indicator whole =
        Done.of(
            indicators.count(
                unit, NewIndicator.of(told.what(), told.measure(), Gathering.ADDED), officer));
    List<Indicators.Cut> cuts =
        told.cuts().stream()
            .map(
                cut -> new Indicators.Cut(cut.share(), cut.by(), List.copyOf(cut.parts().keySet())))
            .toList();
    Done.of(indicators.divide(unit, whole, cuts, officer));
    List<Noted> notes = new ArrayList<>();
    notes.add(noted(whole, told, told.value(), told.qualifier()));
    for (WrittenYear.Cut cut : told.cuts()) {
      for (Map.Entry<String, Long> part : cut.parts().entrySet()) {
        notes.add(noted(part(whole, cut, part.getKey()), told, part.getValue(), null));
      }
    }
    Done.of(facts.note(unit.id().value(), notes, officer));
  }

  private Indicator part(Indicator whole, WrittenYear.Cut cut, String name) {
    Indicator.Within within = new Indicator.Within(whole.id(), cut.share(), cut.by());
    return indicators.of(whole.unit()).stream()
        .filter(one -> Objects.equals(one.within(), within) && one.what().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static Noted noted(
      Indicator counted, WrittenYear.Whole told, long value, @Nullable Qualifier qualifier) {
    Amount amount = Amount.of(value).as(qualifier == null ? Qualifier.EXACTLY : qualifier);
    return new Noted(counted.id(), Span.of(told.month()), amount, "", 0);
  }
}
