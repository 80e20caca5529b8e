package vn.tdkt.facts;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.facts.store.IndicatorStore;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Change;
import vn.tdkt.kernel.Citation;
import vn.tdkt.kernel.Ids;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.kernel.Texts;
import vn.tdkt.organisation.UnitView;

/** What each unit counts. Who may is asked before. */
@Service
public class Indicators {
  private static final Citation COUNTED = Citation.of("REQ-71");

  private final IndicatorStore store;
  private final TypedOverCount counted;
  private final Clock clock;

  Indicators(IndicatorStore store, TypedOverCount counted, Clock clock) {
    this.store = store;
    this.counted = counted;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public List<Indicator> of(UUID unit) {
    return store.of(unit);
  }

  @Transactional(readOnly = true)
  public List<Indicator> find(Collection<UUID> ids) {
    return store.find(ids);
  }

  /**
   * The indicator of that name, new or the one that the unit has counted before: the same thing in
   * two years is one indicator, so that the years can be compared (REQ-182).
   */
  @Transactional
  public Outcome<Indicator> count(UnitView unit, NewIndicator wanted, Actor by) {
    String what = oneLine(wanted.what());
    String measure = oneLine(wanted.measure());
    if (what.isBlank()) {
      return Outcome.refused("facts.refused.nameless", COUNTED);
    }
    return wanted.within() == null
        ? store
            .named(unit.id().value(), what, measure)
            .map(Outcome::done)
            .orElseGet(() -> added(unit, wanted, what, measure, by))
        : added(unit, wanted, what, measure, by);
  }

  /**
   * How a whole is divided.
   *
   * @param breakdown by what, such as "lĩnh vực"; may be empty
   * @param names of the parts, in their order
   */
  public record Cut(Share share, String breakdown, List<String> names) {
    public Cut {
      names = List.copyOf(names);
    }
  }

  /**
   * What belongs to the whole from now on; a part that is there already stays as it is. Records
   * count a whole alone, so what is counted from them has no parts.
   */
  @Transactional
  public Outcome<Indicator> divide(UnitView unit, Indicator whole, List<Cut> cuts, Actor by) {
    boolean asked = cuts.stream().anyMatch(cut -> !cut.names().isEmpty());
    return asked && counted.counts(whole)
        ? Outcome.refused("facts.refused.counted-parts", COUNTED, whole.what())
        : divided(unit, whole, cuts, by);
  }

  private Outcome<Indicator> divided(UnitView unit, Indicator whole, List<Cut> cuts, Actor by) {
    List<Indicator> there = new ArrayList<>(store.families(List.of(whole.id())));
    there.addAll(store.older(unit.id().value()));
    for (Cut cut : cuts) {
      for (String name : cut.names()) {
        NewIndicator wanted =
            NewIndicator.of(name, whole.measure(), whole.gathering())
                .in(whole, cut.share(), oneLine(cut.breakdown()));
        if (there.stream().noneMatch(one -> same(one, wanted))
            && count(unit, wanted, by) instanceof Outcome.Done<Indicator>(Indicator added)) {
          there.add(added);
        }
      }
    }
    return Outcome.done(whole);
  }

  private static boolean same(Indicator one, NewIndicator wanted) {
    return Texts.folded(one.what()).equals(Texts.folded(oneLine(wanted.what())))
        && Objects.equals(one.within(), wanted.within());
  }

  private static String oneLine(String typed) {
    return Texts.nfc(typed).strip().replaceAll("\\s+", " ");
  }

  private Outcome<Indicator> added(
      UnitView unit, NewIndicator wanted, String what, String measure, Actor by) {
    Indicator indicator =
        new Indicator(
            Ids.next(),
            unit.jurisdiction().value(),
            unit.id().value(),
            what,
            measure,
            wanted.gathering(),
            wanted.within());
    Change change = Change.of(what, null, measure);
    store.add(
        indicator,
        new FactAct("indicator-added", indicator.unit(), by, clock.instant(), List.of(change)));
    return Outcome.done(indicator);
  }
}
