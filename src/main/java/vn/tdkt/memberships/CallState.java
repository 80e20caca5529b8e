package vn.tdkt.memberships;

import vn.tdkt.kernel.Words;

/** Where a call for reports stands. */
public enum CallState {
  /** Members answer, and correct what they answered. */
  OPEN,
  /** The leader has approved what came together; no link opens any more. */
  CLOSED,
  VOID;

  /** As people read it. */
  public String words() {
    return Words.of("memberships").say("state." + name());
  }
}
