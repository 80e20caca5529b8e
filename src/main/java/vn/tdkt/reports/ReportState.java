package vn.tdkt.reports;

import vn.tdkt.kernel.Words;

/** Where a report stands. */
public enum ReportState {
  DRAFT,
  SUBMITTED,
  APPROVED,
  ISSUED,
  VOID;

  /** Whether its text can still be changed. */
  public boolean open() {
    return this == DRAFT;
  }

  /** As people read it. */
  public String words() {
    return Words.of("reports").say("state." + name());
  }
}
