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
import vn.tdkt.plans.Board;

/**
 * All that a unit has to offer to its sheet of a year.
 *
 * @param indicators all that it counts
 * @param facts what was counted in that year, by indicator
 * @param board the plan of the year line by line; empty without a plan
 */
public record Supply(
    List<Indicator> indicators, Map<UUID, List<Fact>> facts, List<Board.Line> board) {
  /** What the source says; empty where nothing was counted or nothing is aimed at. */
  public Optional<Fed> of(Source source) {
    UUID indicator = source.indicator();
    return indicator == null
        ? ofPlan(source)
        : indicators.stream()
            .filter(one -> one.id().equals(indicator))
            .findFirst()
            .flatMap(one -> source.kind() == Source.Kind.AIMED ? aimed(one) : counted(one));
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
                new Fed(tally.amount(), indicator.measure(), tally.until().minusDays(1), basis));
  }

  private Optional<Fed> aimed(Indicator indicator) {
    return board.stream()
        .map(Board.Line::measure)
        .filter(measure -> measure.counted().id().equals(indicator.id()))
        .flatMap(measure -> Stream.ofNullable(measure.aim()))
        .findFirst()
        .map(aim -> fed(Amount.of(aim.from()), indicator.measure()));
  }

  private Optional<Fed> ofPlan(Source source) {
    long all = board.stream().filter(Supply::measured).count();
    long reached = board.stream().filter(Supply::reached).count();
    boolean asksReached = source.kind() == Source.Kind.TARGETS_REACHED;
    return all == 0
        ? Optional.empty()
        : Optional.of(fed(Amount.of(asksReached ? reached : all), ""));
  }

  private static boolean measured(Board.Line line) {
    return line.measure().aim() != null;
  }

  private static boolean reached(Board.Line line) {
    return measured(line) && line.reached();
  }

  private static Fed fed(Amount amount, String measure) {
    return new Fed(amount, measure, null, "plan " + amount.value().text());
  }
}
