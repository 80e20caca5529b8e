package vn.tdkt.boards;

import java.math.RoundingMode;
import java.util.Optional;
import vn.tdkt.kernel.Score;

/** So many of so many. */
public record Part(int part, int whole) {
  public static final Part NONE = new Part(0, 0);
  private static final int PERCENT = 100;
  private static final Score TENTHS = Score.of(10);

  public Part {
    if (part < 0 || part > whole) {
      throw new IllegalArgumentException(part + " of " + whole);
    }
  }

  public Part plus(Part other) {
    return new Part(part + other.part, whole + other.whole);
  }

  /** One digit behind the comma, cut, so that 99,9 is not 100; of nothing there is no share. */
  public Optional<Score> percent() {
    return whole == 0
        ? Optional.empty()
        : Optional.of(
            Score.of(part, whole)
                .times(PERCENT)
                .times(TENTHS)
                .whole(RoundingMode.FLOOR)
                .dividedBy(TENTHS));
  }
}
