package vn.tdkt.usage;

import vn.tdkt.kernel.Words;

/** What a unit is expected to do in the program in a year. */
public enum UsageKind {
  PLAN,
  MONTHS,
  HALF_YEAR,
  MOVEMENTS,
  SHEET,
  ANNUAL_REPORT;

  /** As people read it. */
  public String words() {
    return Words.of("usage").say("kind." + name());
  }
}
