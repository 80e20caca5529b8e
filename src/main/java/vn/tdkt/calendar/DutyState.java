package vn.tdkt.calendar;

import vn.tdkt.kernel.Words;

/** Where a duty stands. */
public enum DutyState {
  OPEN,
  DONE,
  CANCELLED;

  /** As people read it. */
  public String words() {
    return Words.of("calendar").say("state." + name());
  }
}
