package vn.tdkt.usage;

import vn.tdkt.kernel.Words;

/** How far something was done, as the criterion grades it (REQ-187). */
public enum UsageLevel {
  FULL,
  PARTIAL,
  NONE,
  /** Not yet due, and therefore left out. */
  NOT_YET;

  /** As people read it. */
  public String words() {
    return Words.of("usage").say("level." + name());
  }
}
