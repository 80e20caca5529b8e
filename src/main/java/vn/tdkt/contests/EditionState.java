package vn.tdkt.contests;

import vn.tdkt.kernel.Words;

/** How far an edition is. */
public enum EditionState {
  /** Works come in. */
  OPEN,
  /** Juries score; no work comes in any more. */
  JUDGING,
  /** The results are frozen. */
  PUBLISHED;

  /** As people read it. */
  public String words() {
    return Words.of("contests").say("state." + name());
  }
}
