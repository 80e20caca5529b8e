package vn.tdkt.contests;

import static vn.tdkt.contests.PrizeLevel.*;

import java.util.List;
import vn.tdkt.kernel.Words;

/** Which prizes a series gives, the highest first. */
public enum PrizeScale {
  PLACES(SPECIAL, FIRST, SECOND, THIRD, CONSOLATION),
  LETTERS(A, B, C, CONSOLATION);

  private final List<PrizeLevel> levels;

  PrizeScale(PrizeLevel... levels) {
    this.levels = List.of(levels);
  }

  public List<PrizeLevel> levels() {
    return levels;
  }

  /** As people read it. */
  public String words() {
    return Words.of("contests").say("scale." + name());
  }
}
