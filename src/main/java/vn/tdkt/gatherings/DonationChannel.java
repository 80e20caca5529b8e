package vn.tdkt.gatherings;

import vn.tdkt.kernel.Words;

/** Through whom a donation went to those for whom it is (REQ-79). */
public enum DonationChannel {
  /** The block collected it (REQ-78). */
  BLOCK,
  /** The Fatherland Front, or a fund that it keeps. */
  FRONT,
  /** Handed to those for whom it is. */
  DIRECT,
  UNION,
  /** Whatever else somebody names. */
  OTHER;

  /** As people read it. */
  public String words() {
    return Words.of("gatherings").say("channel." + name());
  }
}
