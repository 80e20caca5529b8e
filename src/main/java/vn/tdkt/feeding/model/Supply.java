package vn.tdkt.feeding.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tdkt.facts.Amount;
import vn.tdkt.facts.Fact;
import vn.tdkt.facts.Indicator;
import vn.tdkt.facts.Tally;
import vn.tdkt.feeding.Fed;
import vn.tdkt.feeding.Source;
import vn.tdkt.gatherings.Turnout;
import vn.tdkt.plans.Board;

/**
 * All that a unit has to offer to its sheet of a year.
 *
 * @param indicators all that it counts
 * @param facts what was counted in that year, by indicator
 * @param board the plan of the year line by line; empty without a plan
 * @param turnout how often it came where it was invited in that year
 */
public record Supply(
    List<Indicator> indicators,
    Map<UUID, List<Fact>> facts,
    List<Board.Line> board,
    Turnout turnout) {
  /** What the source says; empty where nothing was counted or nothing is aimed at. */
  public Optional<Fed> of(Source source) {
    return switch (source.kind()) {
      case COUNTED -> indicator(source).flatMap(this::counted);
      case AIMED -> indicator(source).flatMap(this::aimed);
      case TARGETS_REACHED -> ofPlan(board.stream().filter(Supply::reached).count());
      case TARGETS_ALL -> ofPlan(board.stream().filter(Supply::measured).count());
      case MISSED -> ofTurnout(turnout.excused() + turnout.absent());
      case MISSED_UNEXCUSED -> ofTurnout(turnout.absent());
    };
  }

  private Optional<Indicator> indicator(Source source) {
    return indicators.stream().filter(one -> one.id().equals(source.indicator())).findFirst();
  }

  /** Whether the plan says how much of it is aimed at. */
  public boolean aims(Source source) {
    return planned(source).findAny().isPresent();
  }

  /** Whether all that the plan aims at with it was reached. */
  public boolean met(Source source) {
    return planned(source).allMatch(Board.Line::reached);
  }

  private Stream<Board.Line> planned(Source source) {
    return board.stream()
        .filter(Supply::measured)
        .filter(line -> line.measure().counted().id().equals(source.indicator()));
  }

  private Optional<Fed> counted(Indicator indicator) {
    List<Fact> own = facts.getOrDefault(indicator.id(), List.of());
    String basis =
        own.stream().map(fact -> fact.id() + ":" + fact.version()).collect(Collectors.joining(" "));
    return Tally.of(indicator.gathering(), own)
        .map(
            tally ->
                new Fed(
                    tally.amount(),
                    indicator.measure(),
                    tally.until().minusDays(1),
                    own.stream().map(Fact::id).toList(),
                    basis));
  }

  private Optional<Fed> aimed(Indicator indicator) {
    return board.stream()
        .map(Board.Line::measure)
        .filter(measure -> measure.counted().id().equals(indicator.id()))
        .flatMap(measure -> Stream.ofNullable(measure.aim()))
        .findFirst()
        .map(aim -> fed(Amount.of(aim.from()), indicator.measure(), "plan"));
  }

  private Optional<Fed> ofPlan(long count) {
    return board.stream().anyMatch(Supply::measured)
        ? Optional.of(fed(Amount.of(count), "", "plan"))
        : Optional.empty();
  }

  /** Where nobody has said who came, nothing is known; having always come is a count of 0. */
  private Optional<Fed> ofTurnout(int missed) {
    return turnout.told() == 0
        ? Optional.empty()
        : Optional.of(fed(Amount.of(missed), "", "turnout"));
  }

  private static boolean measured(Board.Line line) {
    return line.measure().aim() != null;
  }

  private static boolean reached(Board.Line line) {
    return measured(line) && line.reached();
  }

  private static Fed fed(Amount amount, String measure, String from) {
    return new Fed(amount, measure, null, List.of(), from + " " + amount.value().text());
  }
}
