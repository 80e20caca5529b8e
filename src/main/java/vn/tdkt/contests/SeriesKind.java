package vn.tdkt.contests;

import vn.tdkt.kernel.Words;

/** What the office calls it. */
public enum SeriesKind {
  /** Hội thi. */
  CONTEST,
  /** Cuộc thi. */
  COMPETITION,
  /** Giải thưởng. */
  AWARD;

  /** As people read it. */
  public String words() {
    return Words.of("contests").say("kind." + name());
  }
}
