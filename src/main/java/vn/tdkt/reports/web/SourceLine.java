package vn.tdkt.reports.web;

import java.util.List;
import vn.tdkt.facts.Amount;
import vn.tdkt.facts.FactPaper;
import vn.tdkt.facts.FactVersion;
import vn.tdkt.kernel.VietnamTime;
import vn.tdkt.kernel.Words;
import vn.tdkt.reports.Sources;

/**
 * What was noted once, as its page shows it.
 *
 * @param papers that prove it
 * @param states what it was, who wrote it and when, the latest first
 */
public record SourceLine(
    String from,
    String to,
    String amount,
    String note,
    List<FactPaper> papers,
    List<String> states) {
  private static final Words WORDS = Words.of("reports");

  static SourceLine of(Sources.Source source) {
    return new SourceLine(
        VietnamTime.date(source.fact().span().from()),
        VietnamTime.date(source.fact().span().until().minusDays(1)),
        source.fact().amount().words(""),
        source.fact().note(),
        source.papers(),
        source.states().stream().map(SourceLine::state).toList());
  }

  private static String state(FactVersion state) {
    Amount amount = state.amount();
    String written = amount == null ? WORDS.say("source.withdrawn") : amount.words("");
    return WORDS.say("source.state", written, state.by(), VietnamTime.minute(state.at()));
  }
}
