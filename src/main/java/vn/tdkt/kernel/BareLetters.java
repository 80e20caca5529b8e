package vn.tdkt.kernel;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Lower case without accents. Composed letters, Vietnamese ones among them, are looked up: an
 * import compares a hundred thousand names. Everything else is taken apart.
 */
final class BareLetters {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  /** Before the first mark that stands for itself. */
  private static final int LATIN = 0x0250;

  private static final int FIRST_COMPOSED = 0x1E00;
  private static final int LAST_COMPOSED = 0x1EFF;

  /** By letter; 0 where it does not become one letter. */
  private static final char[] BARE = table();

  private BareLetters() {}

  static String of(String text) {
    char[] bare = new char[text.length()];
    for (int i = 0; i < bare.length; i++) {
      char c = text.charAt(i);
      bare[i] = c < BARE.length ? BARE[c] : 0;
      if (bare[i] == 0) {
        return takenApart(text);
      }
    }
    return new String(bare);
  }

  private static String takenApart(String text) {
    String open = Normalizer.normalize(text, Normalizer.Form.NFD);
    String bare = MARKS.matcher(open).replaceAll("");
    return bare.replace('đ', 'd').replace('Đ', 'd').toLowerCase(Locale.ROOT);
  }

  private static char[] table() {
    char[] table = new char[LAST_COMPOSED + 1];
    for (char c = 1; c < table.length; c++) {
      String bare = c < LATIN || c >= FIRST_COMPOSED ? takenApart(String.valueOf(c)) : "";
      table[c] = bare.length() == 1 ? bare.charAt(0) : 0;
    }
    return table;
  }
}
