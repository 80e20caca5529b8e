package vn.tdkt.facts.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import vn.tdkt.facts.Fact;
import vn.tdkt.facts.FactVersion;
import vn.tdkt.facts.Span;
import vn.tdkt.kernel.VietnamTime;
import vn.tdkt.kernel.Words;

/**
 * Every state of a fact, the latest first.
 *
 * @param time "tháng 6/2024"
 */
public record FactHistory(Fact fact, String time, List<FactVersion> versions) {
  private static final Words WORDS = Words.of("facts");

  public FactHistory {
    versions = List.copyOf(versions);
  }

  static FactHistory of(Fact fact, List<FactVersion> versions) {
    return new FactHistory(fact, time(fact.span()), versions);
  }

  private static String time(Span span) {
    YearMonth month = YearMonth.from(span.from());
    LocalDate last = span.until().minusDays(1);
    return Span.of(month).equals(span)
        ? WORDS.say("month", month.getMonthValue(), String.valueOf(month.getYear()))
        : WORDS.say("span", VietnamTime.date(span.from()), VietnamTime.date(last));
  }
}
