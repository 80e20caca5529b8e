package vn.tdkt.facts.web;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import vn.tdkt.facts.Fact;
import vn.tdkt.facts.Indicator;
import vn.tdkt.facts.Span;
import vn.tdkt.facts.Tally;

/**
 * One figure in the list of a year.
 *
 * @param months one entry for each, empty where nothing was noted
 * @param total what they say together, empty where nothing was noted
 * @param provisional whether some of it is still to be confirmed
 * @param fromRecords whether it is counted from records
 */
public record FigureLine(
    Indicator counted,
    List<String> months,
    String total,
    boolean provisional,
    boolean fromRecords) {
  static FigureLine of(
      Indicator counted, List<YearMonth> months, List<Fact> facts, boolean fromRecords) {
    return new FigureLine(
        counted,
        months.stream().map(month -> in(Span.of(month), facts)).toList(),
        Tally.of(counted.gathering(), facts)
            .map(tally -> tally.amount().words(counted.measure()))
            .orElse(""),
        facts.stream().anyMatch(fact -> fact.amount().provisional()),
        fromRecords);
  }

  private static String in(Span month, List<Fact> facts) {
    return facts.stream()
        .filter(fact -> month.holds(fact.span()))
        .map(fact -> fact.amount().words(""))
        .collect(Collectors.joining("; "));
  }

  public boolean isPart() {
    return counted.within() != null;
  }
}
