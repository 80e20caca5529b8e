package vn.tdkt.kernel;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Unicode as we keep it: NFC inside, and a folded form for searching without accents (REQ-44,
 * REQ-196).
 */
public final class Texts {
  private static final String TONE = "([\\u0300\\u0301\\u0303\\u0309\\u0323])(?![\\p{L}\\p{M}])";

  /** In the "quý" that has one custom only, the u belongs to the consonant. */
  private static final Pattern NEW_CUSTOM =
      Pattern.compile("([oO](?=[aAeE])|(?<![qQ])[uU](?=[yY]))(.)" + TONE);

  private Texts() {}

  /** NFC, without leading and trailing white space. */
  public static String nfc(String raw) {
    return Normalizer.normalize(raw, Normalizer.Form.NFC).strip();
  }

  /**
   * One spelling for words that people type with their tone in two places: "hoà" becomes "hòa",
   * "thuý" becomes "thúy"; composed. For comparing where accents matter.
   */
  public static String spelled(String text) {
    String open = Normalizer.normalize(text, Normalizer.Form.NFD);
    String moved = NEW_CUSTOM.matcher(open).replaceAll("$1$3$2");
    return Normalizer.normalize(moved, Normalizer.Form.NFC);
  }

  /** Lower case without accents, "Đắk Lắk" becomes "dak lak"; for comparing and searching only. */
  public static String folded(String text) {
    return BareLetters.of(text).strip();
  }
}
