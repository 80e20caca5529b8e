package vn.tdkt.pledges;

import vn.tdkt.kernel.Words;

/** Where a pledge stands. */
public enum PledgeState {
  DRAFT,
  /** Its text stands; it is being signed. */
  OPEN,
  /** By all. */
  SIGNED,
  /** Closed before all had signed. */
  ENDED,
  VOID;

  /** As people read it. */
  public String words() {
    return Words.of("pledges").say("state." + name());
  }
}
