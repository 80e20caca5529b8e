package vn.tdkt.gatherings;

import java.math.RoundingMode;
import vn.tdkt.kernel.Score;
import vn.tdkt.kernel.VietnameseNumber;
import vn.tdkt.kernel.Words;

/**
 * The share of the staff that gave (REQ-79).
 *
 * @param gave how many gave
 * @param staff how many the unit had on that day
 */
public record Givers(int gave, int staff) {
  private static final int WHOLE = 100;
  private static final int HUNDREDTHS = 100;

  /** Whether it can be so: no more gave than there were. */
  boolean possible() {
    return gave >= 0 && staff > 0 && gave <= staff;
  }

  /** In percent, two digits behind the comma, cut, so that 99,99 is not 100. */
  public Score percent() {
    return Score.of(gave, staff)
        .times(WHOLE)
        .times(HUNDREDTHS)
        .whole(RoundingMode.FLOOR)
        .dividedBy(Score.of(HUNDREDTHS));
  }

  /** "12 trên 15 người (80%)". */
  public String words() {
    return Words.of("gatherings")
        .say("givers", number(gave), number(staff), VietnameseNumber.format(percent()));
  }

  private static String number(int count) {
    return VietnameseNumber.format(Score.of(count));
  }
}
