package vn.tdkt.exemplars;

import vn.tdkt.kernel.Words;

/** What is held up as an example. */
public enum ExemplarKind {
  COLLECTIVE(true),
  PERSON(true),
  /** A way of working worth copying (mô hình). */
  MODEL(false);

  private final boolean wantedEachYear;

  ExemplarKind(boolean wantedEachYear) {
    this.wantedEachYear = wantedEachYear;
  }

  /** Whether a unit is to build at least one of them each year (REQ-66). */
  public boolean wantedEachYear() {
    return wantedEachYear;
  }

  /** As people read it. */
  public String words() {
    return Words.of("exemplars").say("kind." + name());
  }
}
