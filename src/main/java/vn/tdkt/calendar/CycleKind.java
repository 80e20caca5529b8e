package vn.tdkt.calendar;

import vn.tdkt.kernel.Words;

/** Whose year it is. */
public enum CycleKind {
  UNIT,
  BLOCK;

  /** As people read it. */
  public String words() {
    return Words.of("calendar").say("kind." + name());
  }
}
