package vn.tdkt.intake;

import vn.tdkt.kernel.Words;

/**
 * How far a large table is.
 *
 * @param seen rows that the attempt which runs has looked at; none of them is on record before all
 */
public record Progress(int seen, int rows) {
  /** "Đã xem 40.000/100.000 dòng". */
  public String words() {
    return Words.of("intake").say("taking.seen", seen, rows);
  }
}
