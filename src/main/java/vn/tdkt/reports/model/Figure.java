package vn.tdkt.reports.model;

import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tdkt.facts.Amount;
import vn.tdkt.facts.Indicator;
import vn.tdkt.kernel.Score;
import vn.tdkt.kernel.VietnameseNumber;
import vn.tdkt.kernel.Words;
import vn.tdkt.plans.Aim;

/**
 * What was counted in the time of a report, beside what was aimed at.
 *
 * @param done null where nothing was noted: that is not the same as zero
 * @param planned null where nothing was aimed at
 * @param versions of the facts behind it, added up
 * @param within what belongs to it, in the order in which it was begun to be counted
 */
public record Figure(
    Indicator counted,
    @Nullable Amount done,
    @Nullable Aim planned,
    long versions,
    List<Figure> within) {
  private static final Score TEN = Score.of(10);
  private static final Score HUNDRED = Score.of(100);
  private static final String PERCENT = "%";

  public Figure {
    within = List.copyOf(within);
  }

  /** Whether it belongs to the plan. */
  public boolean isPlanned() {
    return planned != null;
  }

  /** "ít nhất 3 hội nghị"; empty where nothing was aimed at. */
  public String aimed() {
    return planned == null ? "" : planned.words(counted.measure());
  }

  /** As a list shows it: "05 hội nghị"; empty where nothing was noted. */
  public String counts() {
    return in(FigureForm.COUNT).orElse("");
  }

  /** The figure in a sentence; nothing where what it needs was not noted or not planned. */
  public Optional<String> in(FigureForm form) {
    return switch (form) {
      case WHOLE -> said().map(this::named);
      case NUMBER -> said();
      case COUNT -> said().map(this::measured);
      case PLANNED -> goal();
      case OF_PLAN -> said().flatMap(done -> goal().map(planned -> done + "/" + planned));
      case PERCENT -> percent();
      case BREAKDOWN -> said().map(this::named).map(this::brokenDown);
    };
  }

  private Optional<String> said() {
    return done == null ? Optional.empty() : Optional.of(written(done));
  }

  /** How an amount of this thing is printed. */
  public String written(Amount amount) {
    return amount.qualifier().before(written(amount.value()));
  }

  /** Papers print a count below ten with a zero; shares and decimals have none. */
  private String written(Score value) {
    String digits = VietnameseNumber.format(value);
    boolean single = digits.length() == 1 && value.compareTo(TEN) < 0;
    return single && !PERCENT.equals(counted.measure()) ? "0" + digits : digits;
  }

  private Optional<String> goal() {
    if (planned == null) {
      return Optional.empty();
    }
    Score to = planned.to();
    String figure = written(planned.from());
    return Optional.of(to == null ? figure : figure + "–" + written(to));
  }

  private Optional<String> percent() {
    if (done == null || planned == null || planned.from().isZero()) {
      return Optional.empty();
    }
    Score share = done.value().times(HUNDRED).dividedBy(planned.from());
    return Optional.of(VietnameseNumber.format(share.whole(RoundingMode.HALF_UP)) + PERCENT);
  }

  private String measured(String figure) {
    String measure = counted.measure();
    return measure.isEmpty() ? figure : figure + (PERCENT.equals(measure) ? "" : " ") + measure;
  }

  /** The measure is said once, where the name of the thing begins with it. */
  private String named(String figure) {
    String what = counted.what();
    String measure = counted.measure();
    boolean said = what.equals(measure) || what.startsWith(measure + " ");
    return (said ? figure : measured(figure)) + " " + what;
  }

  private String brokenDown(String whole) {
    String parts =
        within.stream()
            .flatMap(part -> part.in(FigureForm.WHOLE).stream())
            .collect(Collectors.joining(", "));
    return parts.isEmpty() ? whole : Words.of("reports").say("breakdown", whole, parts);
  }
}
