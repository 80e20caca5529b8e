package vn.tdkt.contests;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.access.Access;
import vn.tdkt.contests.model.Numbering;
import vn.tdkt.contests.store.ContestEditionStore;
import vn.tdkt.kernel.Citation;
import vn.tdkt.kernel.Ids;
import vn.tdkt.kernel.Outcome;

/** Enters the editions of a series. Who may is asked before. */
@Service
public class ContestEditionKeeping {
  private static final Citation NUMBER = Citation.of("REQ-47");

  private final ContestEditionStore store;
  private final Clock clock;

  ContestEditionKeeping(ContestEditionStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /** The edition that begins in this year; its number follows from the series. */
  @Transactional
  public Outcome<Edition> add(
      Contests.WithEditions series, int year, Edition.Said said, Access access) {
    if (series.edition(year).isPresent()) {
      return Outcome.refused("contests.refused.edition-known", NUMBER, String.valueOf(year));
    }
    Edition edition =
        new Edition(Ids.next(), series.series().id(), year, said, EditionState.OPEN, 1);
    return inPlace(series, year)
        .then(number -> checked(series.series(), edition, number))
        .map(
            number -> {
              store.add(edition, act("contests.edition-added", edition, series, number, access));
              return edition;
            });
  }

  /**
   * @throws vn.tdkt.kernel.StaleEdit if somebody changed it since it was seen
   */
  @Transactional
  public Outcome<Edition> change(
      Contests.WithEditions series, Edition edition, Edition.Said said, Access access) {
    Edition changed = edition.with(said);
    if (edition.isPublished()) {
      return Outcome.refused("contests.refused.published", NUMBER);
    }
    return checked(series.series(), changed, series.number(edition))
        .map(
            number -> {
              store.save(changed, act("contests.edition-changed", changed, series, number, access));
              return changed;
            });
  }

  /** The number of the edition, where the series has one in this year. */
  private static Outcome<Integer> inPlace(Contests.WithEditions series, int year) {
    Rhythm rhythm = series.series().rhythm();
    if (year < rhythm.firstYear()) {
      String first = String.valueOf(rhythm.firstYear());
      return Outcome.refused("contests.refused.before-first", NUMBER, first);
    }
    List<Integer> held =
        Stream.concat(series.editions().stream().map(Edition::year), Stream.of(year)).toList();
    Numbering numbering = series.series().numbering(held);
    Optional<Numbering.Slot> slot = numbering.at(year);
    if (slot.isPresent()) {
      return Outcome.done(slot.get().number());
    }
    Numbering.Slot nearest = numbering.nearest(year).orElseThrow();
    return Outcome.refused(
        "contests.refused.off-rhythm",
        NUMBER,
        String.valueOf(year),
        nearest.number(),
        rhythm.years(nearest.year()));
  }

  /** A number that a paper gives is compared; where it differs, somebody says why. */
  private static Outcome<Integer> checked(Series series, Edition edition, int number) {
    Edition.Stated stated = edition.said().stated();
    LocalDate begins = edition.said().begins();
    LocalDate ends = edition.said().ends();
    if (begins != null && ends != null && ends.isBefore(begins)) {
      return Outcome.refused("contests.refused.backwards", NUMBER);
    }
    Optional<Integer> other = stated.otherThan(number);
    if (other.isPresent() && stated.reason().isBlank()) {
      String years = series.rhythm().years(edition.year());
      return Outcome.refused("contests.refused.which-number", NUMBER, other.get(), number, years);
    }
    return Outcome.done(number);
  }

  private ContestAct act(
      String kind, Edition edition, Contests.WithEditions series, int number, Access access) {
    String name = EditionName.of(series.series(), edition, number);
    return ContestAct.on(edition, kind, access.actor(), clock.instant(), name);
  }
}
