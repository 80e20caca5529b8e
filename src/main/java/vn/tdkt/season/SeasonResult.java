package vn.tdkt.season;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.tdkt.criteria.BlockResult;
import vn.tdkt.criteria.Evaluation;
import vn.tdkt.criteria.SheetResult;
import vn.tdkt.kernel.Finding;

/** What came out of a season, round by round. */
public record SeasonResult(Season season, List<Scored> rounds) {
  public SeasonResult {
    rounds = List.copyOf(rounds);
  }

  /** The results of one round. */
  public record Scored(String round, BlockResult result) {}

  public static SeasonResult of(Season season) {
    List<Scored> rounds = new ArrayList<>();
    season
        .rounds()
        .forEach(
            (round, sheets) ->
                rounds.add(new Scored(round, Evaluation.of(season.criteria(), sheets))));
    return new SeasonResult(season, rounds);
  }

  /** What is wrong or open in the criteria set, once. */
  public List<Finding> ofTheSet() {
    return rounds.isEmpty() ? List.of() : rounds.getFirst().result().findings();
  }

  /** All that a person should look at on a unit's sheet: row by row, then the whole. */
  public static List<Finding> warnings(SheetResult unit) {
    return Stream.concat(
            unit.leaves().stream().flatMap(leaf -> leaf.findings().stream()),
            unit.findings().stream())
        .toList();
  }

  /** True where there is nothing that a person should look at. */
  public boolean clean() {
    Stream<Finding> units =
        rounds.stream()
            .flatMap(round -> round.result().units().stream())
            .flatMap(unit -> warnings(unit).stream());
    return Stream.concat(ofTheSet().stream(), units).findAny().isEmpty();
  }
}
