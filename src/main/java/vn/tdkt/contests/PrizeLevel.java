package vn.tdkt.contests;

import vn.tdkt.kernel.Words;

/** A prize: by place (nhất, nhì, ba), by letter (A, B, C), or consolation. */
public enum PrizeLevel {
  SPECIAL,
  FIRST,
  SECOND,
  THIRD,
  A,
  B,
  C,
  CONSOLATION;

  /** As people read it. */
  public String words() {
    return Words.of("contests").say("prize." + name());
  }
}
