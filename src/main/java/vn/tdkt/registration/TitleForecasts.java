package vn.tdkt.registration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.honours.Title;
import vn.tdkt.kernel.Words;
import vn.tdkt.organisation.UnitView;
import vn.tdkt.plans.Plans;
import vn.tdkt.plans.Target;
import vn.tdkt.plans.TargetKind;
import vn.tdkt.registration.model.Numbers;

/**
 * Estimates the titles of a year from registration, plan and what came of last year's (REQ-178).
 */
@Service
public class TitleForecasts {
  private static final String ADVANCED = "LDTT";
  private static final String FIGHTER = "CSTDCS";
  private static final String EXCELLENT = "TTLDXS";

  private final Registrations registrations;
  private final RegistrationComparison comparison;
  private final Plans plans;

  TitleForecasts(Registrations registrations, RegistrationComparison comparison, Plans plans) {
    this.registrations = registrations;
    this.comparison = comparison;
    this.plans = plans;
  }

  /** A fixed number of statements, however many have registered. */
  @Transactional(readOnly = true)
  public TitleForecast of(Round round, UnitView unit) {
    List<Entrant> entrants = registrations.entrants(round);
    int staff = (int) entrants.stream().filter(one -> !one.collective()).count();
    List<Title> titles = registrations.titles().all();
    Optional<Round> before = before(round, unit);
    ForecastGround ground =
        new ForecastGround(
            entrants,
            before.map(Round::year).orElse(""),
            before.map(of -> comparison.of(of, registrations.entrants(of))).orElse(List.of()),
            PlannedTitles.of(targets(round, unit), titles, staff));
    return new TitleForecast(staff, ground.year(), limited(ground.lines(titles), round, staff));
  }

  private Optional<Round> before(Round round, UnitView unit) {
    return registrations.all(unit.id()).stream()
        .filter(other -> other.from().isBefore(round.from()))
        .findFirst();
  }

  private List<Target> targets(Round round, UnitView unit) {
    return plans
        .of(unit, round.year())
        .map(plan -> plans.whole(plan).targets(TargetKind.TITLE))
        .orElse(List.of());
  }

  /** The estimate of one title limits that of another. */
  private static List<TitleForecast.Line> limited(
      List<TitleForecast.Line> lines, Round round, int staff) {
    int advanced = expected(lines, ADVANCED);
    Numbers numbers = new Numbers(staff, advanced, expected(lines, FIGHTER), 0);
    List<TitleForecast.Line> limited = new ArrayList<>();
    for (TitleForecast.Line line : lines) {
      limited.add(
          switch (line.title().code()) {
            case FIGHTER -> line.under(ceiling(numbers, round), "");
            case EXCELLENT -> line.under(null, needs(numbers, round));
            default -> line;
          });
    }
    return limited;
  }

  private static int expected(List<TitleForecast.Line> lines, String title) {
    return lines.stream()
        .filter(line -> line.title().code().equals(title))
        .mapToInt(TitleForecast.Line::expected)
        .sum();
  }

  private static TitleForecast.@Nullable Ceiling ceiling(Numbers numbers, Round round) {
    return numbers
        .mostFighters(round.lastDay())
        .map(most -> new TitleForecast.Ceiling(most, numbers.advanced(), numbers.cap()))
        .orElse(null);
  }

  private static String needs(Numbers numbers, Round round) {
    return numbers
        .advancedForExcellent(round.lastDay())
        .map(
            needed ->
                Words.of("registration")
                    .say(
                        numbers.advanced() >= needed && numbers.fighters() > 0
                            ? "forecast.needs.met"
                            : "forecast.needs",
                        needed,
                        numbers.advanced(),
                        numbers.fighters(),
                        numbers.excellence()))
        .orElse("");
  }
}
