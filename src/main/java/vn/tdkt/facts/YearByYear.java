package vn.tdkt.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import vn.tdkt.kernel.Score;

/**
 * What a unit counted in several years, side by side (REQ-182).
 *
 * @param years those in which something was noted, the earliest first
 * @param rows each whole with its parts below it, as far as they have figures of two years
 * @param single how many have figures of one year only
 */
public record YearByYear(List<Span> years, List<Row> rows, long single) {
  public YearByYear {
    years = List.copyOf(years);
    rows = List.copyOf(rows);
  }

  /**
   * One figure through the years.
   *
   * @param values one for each year; empty where nothing was noted, which is not the same as zero
   */
  public record Row(Indicator counted, List<Optional<Tally>> values) {
    public Row {
      values = List.copyOf(values);
    }

    /** How much the last figure is above the one before it; empty where there are not two. */
    public Optional<Score> change() {
      List<Score> noted =
          values.stream().flatMap(Optional::stream).map(one -> one.amount().value()).toList();
      return noted.size() < 2
          ? Optional.empty()
          : Optional.of(noted.getLast().minus(noted.get(noted.size() - 2)));
    }

    public boolean isPart() {
      return counted.within() != null;
    }

    private long years() {
      return values.stream().flatMap(Optional::stream).count();
    }

    private boolean has(int year) {
      return values.get(year).isPresent();
    }

    private Row in(List<Integer> some) {
      return new Row(counted, some.stream().map(values::get).toList());
    }
  }

  /**
   * @param all that the unit counts
   * @param noted by what is counted, in all these years
   */
  public static YearByYear of(List<Indicator> all, Map<UUID, List<Fact>> noted, List<Span> years) {
    List<Row> rows = new ArrayList<>();
    for (Indicator whole : all.stream().filter(one -> one.within() == null).toList()) {
      for (Indicator one : new Family(whole, all).all()) {
        List<Fact> facts = noted.getOrDefault(one.id(), List.of());
        if (!facts.isEmpty()) {
          rows.add(new Row(one, years.stream().map(year -> in(year, one, facts)).toList()));
        }
      }
    }
    List<Row> compared = rows.stream().filter(row -> row.years() > 1).toList();
    List<Integer> told =
        IntStream.range(0, years.size())
            .filter(year -> compared.stream().anyMatch(row -> row.has(year)))
            .boxed()
            .toList();
    return new YearByYear(
        told.stream().map(years::get).toList(),
        compared.stream().map(row -> row.in(told)).toList(),
        rows.size() - compared.size());
  }

  private static Optional<Tally> in(Span year, Indicator one, List<Fact> facts) {
    return Tally.of(
        one.gathering(), facts.stream().filter(fact -> year.holds(fact.span())).toList());
  }
}
