package vn.tdkt.letters.encoding;

import java.util.regex.Pattern;
import vn.tdkt.letters.Encoding;

/** Turns the characters of an old encoding, each a byte of Windows, into Vietnamese letters. */
public sealed interface Codec permits Tcvn3, Vni, Viqr, Windows1258 {
  /** Letters that only Unicode has: no byte of Windows stands for them. */
  Pattern BEYOND_BYTES = Pattern.compile("[\\u0100-\\u024F\\u0300-\\u036F\\u1E00-\\u1EFF]");

  Encoding encoding();

  /** Composed Unicode; a character that is none of the encoding's stays. */
  String decode(String text);

  /**
   * How many signs of this encoding, and of no ordinary text, a word has.
   *
   * @param decoded the same word in Unicode
   */
  default int signs(String word, String decoded) {
    return (int) decoded.chars().filter(c -> c > 0x7F && Character.isLetter(c)).count();
  }

  /** How many signs a text must have before its words are believed. */
  default int leastSigns() {
    return 2;
  }

  static boolean isUnicode(String text) {
    return BEYOND_BYTES.matcher(text).find();
  }
}
