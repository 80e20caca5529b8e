package vn.tdkt.bench.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;
import vn.tdkt.criteria.BlockResult;
import vn.tdkt.criteria.SheetResult;

/** What a program gave each unit: the total, to the hundredth, and the rank. */
public record Standings(List<BigDecimal> totals, List<Integer> ranks) {
  public Standings {
    totals = totals.stream().map(total -> total.setScale(2, RoundingMode.HALF_UP)).toList();
    ranks = List.copyOf(ranks);
  }

  public static Standings of(BlockResult result) {
    return new Standings(
        result.units().stream().map(unit -> new BigDecimal(unit.total().machine())).toList(),
        result.units().stream().map(SheetResult::rank).toList());
  }

  /** The largest difference of a total from the other's. */
  public BigDecimal farthest(Standings other) {
    return IntStream.range(0, totals.size())
        .mapToObj(unit -> totals.get(unit).subtract(other.totals.get(unit)).abs())
        .reduce(BigDecimal.ZERO, BigDecimal::max);
  }

  /** How many totals are not the other's. */
  public long differing(Standings other) {
    return IntStream.range(0, totals.size())
        .filter(unit -> totals.get(unit).compareTo(other.totals.get(unit)) != 0)
        .count();
  }
}
