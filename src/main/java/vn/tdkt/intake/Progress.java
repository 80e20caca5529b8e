package vn.tdkt.intake;

import vn.tdkt.kernel.Score;
import vn.tdkt.kernel.VietnameseNumber;
import vn.tdkt.kernel.Words;

/**
 * How far a large table is.
 *
 * @param seen rows that the attempt which runs has looked at; none of them is on record before all
 * @param stopping somebody wants it stopped
 */
public record Progress(int seen, int rows, boolean stopping) {
  /** "Đã xem 40.000/100.000 dòng". */
  public String words() {
    return Words.of("intake").say("taking.seen", written(seen), written(rows));
  }

  private static String written(int count) {
    return VietnameseNumber.format(Score.of(count));
  }
}
