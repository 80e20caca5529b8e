package vn.tdkt.initiatives;

import vn.tdkt.kernel.Words;

/** What kind of solution an initiative is (Decree 13/2012, Art. 3). */
public enum SolutionKind {
  TECHNICAL,
  MANAGEMENT,
  OPERATION,
  /** Known technical progress, applied (ứng dụng tiến bộ kỹ thuật). */
  APPLICATION;

  /** As people read it. */
  public String words() {
    return Words.of("initiatives").say("solution." + name());
  }
}
