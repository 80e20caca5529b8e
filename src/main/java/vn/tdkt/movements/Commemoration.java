package vn.tdkt.movements;

import java.time.LocalDate;
import vn.tdkt.kernel.Words;

/**
 * An event to which a movement is tied. Its number is computed and never typed (REQ-27).
 *
 * @param day on which it happened
 */
public record Commemoration(String name, LocalDate day) {
  /** How many years it is ago in a calendar year; 0 in the year of the event and before. */
  public int anniversary(int year) {
    return Math.max(0, year - day.getYear());
  }

  /** "70 năm Chiến thắng Điện Biên Phủ". */
  public String words(int year) {
    Words words = Words.of("movements");
    int number = anniversary(year);
    return number == 0 ? name : words.say("commemoration", number, name);
  }
}
