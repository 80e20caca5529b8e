package vn.tdkt.registration;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.honours.Title;
import vn.tdkt.organisation.Rating;
import vn.tdkt.organisation.Ratings;
import vn.tdkt.organisation.ScaleKind;
import vn.tdkt.organisation.UnitView;
import vn.tdkt.plans.Plans;
import vn.tdkt.plans.Target;
import vn.tdkt.plans.TargetKind;

/** Titles aimed at, ratings and awards of a year side by side; differences ask (REQ-166). */
@Service
public class Achievements {
  private final Registrations registrations;
  private final RegistrationComparison comparison;
  private final Plans plans;
  private final Ratings ratings;

  Achievements(
      Registrations registrations,
      RegistrationComparison comparison,
      Plans plans,
      Ratings ratings) {
    this.registrations = registrations;
    this.comparison = comparison;
    this.plans = plans;
    this.ratings = ratings;
  }

  /** A fixed number of statements. */
  @Transactional(readOnly = true)
  public List<Achieved> of(Round round, UnitView unit) {
    List<Target> aims =
        plans
            .of(unit, round.year())
            .map(plan -> plans.whole(plan).targets(TargetKind.TITLE))
            .orElse(List.of());
    return Stream.concat(titles(round, aims), ratings(round, unit, aims)).toList();
  }

  private Stream<Achieved> titles(Round round, List<Target> aims) {
    List<Entrant> entrants = registrations.entrants(round);
    List<Compared> compared = comparison.of(round, entrants);
    int staff = (int) entrants.stream().filter(one -> !one.collective()).count();
    List<Title> all = registrations.titles().all();
    Map<String, TitleForecast.Planned> planned = PlannedTitles.of(aims, all, staff);
    boolean known = compared.stream().anyMatch(Achievements::conferred);
    return all.stream()
        .map(
            title ->
                new TitleOutcome(
                    title.name(),
                    planned.get(title.code()),
                    (int) entrants.stream().filter(e -> e.strivesFor(title.code())).count(),
                    (int)
                        compared.stream()
                            .filter(Achievements::conferred)
                            .filter(one -> one.title().equals(title.code()))
                            .count(),
                    known))
        .filter(TitleOutcome::told)
        .map(TitleOutcome::achieved);
  }

  private static boolean conferred(Compared one) {
    return one.verdict() != Compared.Verdict.OPEN;
  }

  private Stream<Achieved> ratings(Round round, UnitView unit, List<Target> aims) {
    int year = round.lastDay().getYear();
    List<String> texts = aims.stream().map(Target::text).toList();
    Map<ScaleKind, Rating> before =
        ratings.of(unit, year - 1).stream().collect(toMap(Rating::kind, identity()));
    return ratings.of(unit, year).stream()
        .map(now -> new RatingOutcome(now, before.getOrDefault(now.kind(), now), texts).achieved())
        .filter(one -> !one.aimed().isEmpty() || !one.obtained().isEmpty());
  }
}
