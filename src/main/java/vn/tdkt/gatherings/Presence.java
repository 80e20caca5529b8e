package vn.tdkt.gatherings;

import vn.tdkt.kernel.Words;

/** Whether an invited unit came. */
public enum Presence {
  /** Nobody has said yet. */
  INVITED,
  PRESENT,
  /** Absent with a reason. */
  EXCUSED,
  ABSENT;

  public boolean missed() {
    return this == EXCUSED || this == ABSENT;
  }

  /** As people read it. */
  public String words() {
    return Words.of("gatherings").say("presence." + name());
  }
}
