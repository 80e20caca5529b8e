package vn.tdkt.boards;

import java.math.RoundingMode;
import java.util.Optional;
import vn.tdkt.kernel.Score;

/** So many of so many. */
public record Part(int part, int whole) {
  public static final Part NONE = new Part(0, 0);
  private static final Score ALL = Score.of(100);
  private static final Score TENTHS = Score.of(10);
  private static final Score ALMOST = ALL.minus(Score.of(1, 10));

  public Part {
    if (part < 0 || part > whole) {
      throw new IllegalArgumentException(part + " of " + whole);
    }
  }

  public Part plus(Part other) {
    return new Part(part + other.part, whole + other.whole);
  }

  /**
   * One digit behind the comma, a half upwards; but 100 only where all are there. Of nothing there
   * is no share.
   */
  public Optional<Score> percent() {
    if (whole == 0) {
      return Optional.empty();
    }
    Score rounded = tenths().whole(RoundingMode.HALF_UP).dividedBy(TENTHS);
    boolean looksWhole = part < whole && rounded.compareTo(ALL) >= 0;
    return Optional.of(looksWhole ? ALMOST : rounded);
  }

  private Score tenths() {
    return Score.of(part, whole).times(ALL).times(TENTHS);
  }
}
