package vn.tdkt.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Change;
import vn.tdkt.kernel.Citation;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.organisation.store.RatingStore;

/** The yearly ratings of a unit and its bodies, on the scales of its province (REQ-8, REQ-9). */
@Service
public class Ratings {
  private static final Citation RATED = Citation.of("REQ-9");

  private final RatingStore store;
  private final Scales scales;
  private final Clock clock;

  Ratings(RatingStore store, Scales scales, Clock clock) {
    this.store = store;
    this.scales = scales;
    this.clock = clock;
  }

  /** One of every kind; what is not recorded has the levels of the year and counts nobody. */
  @Transactional(readOnly = true)
  public List<Rating> of(UnitView unit, int year) {
    Map<ScaleKind, Rating> recorded =
        store.of(unit.id(), year).stream()
            .collect(Collectors.toMap(Rating::kind, Function.identity()));
    return scales.all(unit.jurisdiction(), lastDay(year)).values().stream()
        .filter(scale -> scale.kind().rates())
        .map(scale -> recorded.getOrDefault(scale.kind(), Rating.empty(scale, year)))
        .toList();
  }

  @Transactional(readOnly = true)
  public Rating of(UnitView unit, ScaleKind kind, int year) {
    return of(unit, year).stream()
        .filter(rating -> rating.kind() == kind)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(kind + " rates nobody"));
  }

  private static LocalDate lastDay(int year) {
    return LocalDate.of(year, Month.DECEMBER, 31);
  }

  /** Records counts; a decision makes definite what was only proposed. */
  @Transactional
  public Outcome<Rating> record(UnitView unit, Rating rating, Actor by) {
    if (rating.decision().isBlank() != (rating.decidedOn() == null)) {
      return Outcome.refused("organisation.refused.decision-and-day", RATED);
    }
    Rating before = of(unit, rating.kind(), rating.year());
    OrganisationAct act =
        OrganisationAct.on(
            unit.id(), "rating-recorded", by, clock.instant(), changes(before, rating));
    store.save(unit.id(), rating, act);
    return Outcome.done(rating);
  }

  private static Change[] changes(Rating before, Rating after) {
    List<Change> changes = new ArrayList<>();
    String of = after.kind().words() + " năm " + after.year();
    for (int i = 0; i < after.levels().size(); i++) {
      Rating.Counted now = after.levels().get(i);
      int was = before.levels().get(i).subjects();
      if (was != now.subjects()) {
        String field = of + ", " + now.level();
        changes.add(Change.of(field, String.valueOf(was), String.valueOf(now.subjects())));
      }
    }
    if (!before.decision().equals(after.decision())) {
      changes.add(Change.of(of + ", quyết định", before.decision(), after.decision()));
    }
    return changes.toArray(Change[]::new);
  }
}
