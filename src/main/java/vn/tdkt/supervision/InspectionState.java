package vn.tdkt.supervision;

import vn.tdkt.kernel.Words;

/** Where an inspection stands. */
public enum InspectionState {
  PLANNED,
  DONE,
  CANCELLED;

  /** As people read it. */
  public String words() {
    return Words.of("supervision").say("state." + name());
  }
}
