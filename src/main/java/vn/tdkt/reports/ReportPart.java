package vn.tdkt.reports;

import vn.tdkt.kernel.Words;

/** The large parts of a report, from top to bottom. */
public enum ReportPart {
  RESULTS,
  JUDGEMENT,
  NEXT,
  /** Not part of the running text. */
  CLOSING;

  /** Its heading on the paper of this year: at the end of a year the next one is meant. */
  public String words(ReportKind kind, String year) {
    Words words = Words.of("reports");
    return this == NEXT && kind == ReportKind.YEAR
        ? words.say("part.NEXT.YEAR", Report.following(year))
        : words.say("part." + name());
  }
}
