package vn.tdkt.contests;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.access.Access;
import vn.tdkt.contests.model.Numbering;
import vn.tdkt.contests.store.ContestSeriesStore;
import vn.tdkt.kernel.Citation;
import vn.tdkt.kernel.Ids;
import vn.tdkt.kernel.Outcome;

/** Enters series and tells where one left its rhythm. Who may is asked before. */
@Service
public class ContestSeriesKeeping {
  private static final Citation FOLLOWS = Citation.of("REQ-34");
  private static final Citation ONE_NAME = Citation.of("REQ-167");

  private final ContestSeriesStore store;
  private final ContestFigures figures;
  private final Clock clock;

  ContestSeriesKeeping(ContestSeriesStore store, ContestFigures figures, Clock clock) {
    this.store = store;
    this.figures = figures;
    this.clock = clock;
  }

  /** A series of the person's unit, or of the province where the person acts for no unit. */
  @Transactional
  public Outcome<Series> add(Series.Said said, Access access) {
    Series series =
        new Series(
            Ids.next(), access.actor().jurisdiction(), access.actor().unit(), said, List.of(), 1);
    return named(series)
        .map(
            fine -> {
              store.add(fine, act("contests.series-added", fine, access, said.name()));
              return fine;
            });
  }

  /**
   * @throws vn.tdkt.kernel.StaleEdit if somebody changed it since it was seen
   */
  @Transactional
  public Outcome<Series> change(Contests.WithEditions seen, Series.Said said, Access access) {
    Series series = seen.series().with(said);
    return named(series)
        .then(fine -> keeping(seen, fine))
        .map(
            fine -> {
              store.save(fine, act("contests.series-changed", fine, access, said.name()));
              figures.changed(fine, access.actor());
              return fine;
            });
  }

  /** An edition is skipped or comes later, for a reason; the numbers after it follow. */
  @Transactional
  public Outcome<Series> deviate(Contests.WithEditions seen, Deviation deviation, Access access) {
    String year = String.valueOf(deviation.due());
    if (!seen.series().rhythm().isRegular()) {
      return Outcome.refused("contests.refused.no-rhythm", FOLLOWS);
    }
    if (deviation.reason().isBlank()) {
      return Outcome.refused("contests.refused.no-reason", FOLLOWS);
    }
    if (seen.edition(deviation.due()).isPresent()) {
      return Outcome.refused("contests.refused.deviation-held", FOLLOWS, year);
    }
    if (!isDue(seen.series(), deviation.due())) {
      return Outcome.refused("contests.refused.not-due", FOLLOWS, year);
    }
    return keeping(seen, seen.series().with(deviation))
        .map(
            fine -> {
              store.deviate(
                  fine, deviation, act("contests.deviated", fine, access, deviation.words()));
              return fine;
            });
  }

  /** Whether the rhythm has an edition in this year, as far as was told before. */
  private static boolean isDue(Series series, int year) {
    return series.deviations().stream().anyMatch(known -> known.due() == year)
        || series.numbering(List.of()).at(year).isPresent();
  }

  /** One name for one thing. */
  private Outcome<Series> named(Series series) {
    return store.in(series.jurisdiction()).stream()
        .filter(other -> !other.id().equals(series.id()) && other.bears(series.name()))
        .findFirst()
        .<Outcome<Series>>map(
            other -> Outcome.refused("contests.refused.name-known", ONE_NAME, other.name()))
        .orElseGet(() -> Outcome.done(series));
  }

  /** What is on record keeps its place, what is published its number. */
  private static Outcome<Series> keeping(Contests.WithEditions seen, Series changed) {
    Numbering after = new Contests.WithEditions(changed, seen.editions()).numbering();
    if (!after.isInOrder()) {
      return Outcome.refused("contests.refused.order", FOLLOWS);
    }
    for (Edition edition : seen.editions()) {
      String year = String.valueOf(edition.year());
      int before = seen.number(edition);
      int number = after.at(edition.year()).map(Numbering.Slot::number).orElse(0);
      if (number == 0) {
        return Outcome.refused("contests.refused.edition-out", FOLLOWS, year);
      }
      if (edition.isPublished() && number != before) {
        return Outcome.refused("contests.refused.published-number", FOLLOWS, year, before, number);
      }
    }
    return Outcome.done(changed);
  }

  private ContestAct act(String kind, Series series, Access access, String said) {
    return ContestAct.on(series, kind, access.actor(), clock.instant(), said);
  }
}
