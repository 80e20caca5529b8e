package vn.tdkt.reading.scoretable;

import java.util.List;
import java.util.Locale;

/**
 * The letters that count points of a list: a, b, c, d, đ, e … in law, a, b, c, d, e … in offices.
 */
final class Letters {
  private static final List<String> OF_LAW =
      List.of("a", "b", "c", "d", "đ", "e", "g", "h", "i", "k", "l", "m", "n", "o", "p", "q");

  private Letters() {}

  /** Place among the letters of law, from 1; 0 where it is none of them. */
  static int ordinal(String letter) {
    return OF_LAW.indexOf(letter.toLowerCase(Locale.ROOT)) + 1;
  }

  /** The letter of a place, from 1; a number where the letters end. */
  static String written(int place) {
    return place <= OF_LAW.size() ? OF_LAW.get(place - 1) : String.valueOf(place);
  }
}
