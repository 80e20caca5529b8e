package vn.tdkt.reports;

import vn.tdkt.kernel.Words;

/** The large parts of a report, from top to bottom. */
public enum ReportPart {
  RESULTS,
  JUDGEMENT,
  NEXT,
  /** Not part of the running text. */
  CLOSING;

  /** Its heading on the paper. */
  public String words() {
    return Words.of("reports").say("part." + name());
  }
}
