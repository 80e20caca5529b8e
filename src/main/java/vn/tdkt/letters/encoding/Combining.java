package vn.tdkt.letters.encoding;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Unicode with its marks apart, as some programs and most file names of a Mac have it. */
public final class Combining {
  private static final Pattern MARK = Pattern.compile("\\p{L}[\\u0300-\\u036F]");

  private Combining() {}

  public static boolean isIn(String text) {
    return MARK.matcher(text).find() && !composed(text).equals(text);
  }

  public static String composed(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }
}
