package vn.tdkt.kernel;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Unicode as we keep it: NFC inside, and a folded form for searching without accents (REQ-44,
 * REQ-196).
 */
public final class Texts {
  private Texts() {}

  /** NFC, without leading and trailing white space. */
  public static String nfc(String raw) {
    return Normalizer.normalize(raw, Normalizer.Form.NFC).strip();
  }

  /** Lower case without accents, "Đắk Lắk" becomes "dak lak"; for comparing and searching only. */
  public static String folded(String text) {
    String open = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
    return open.replace('đ', 'd').replace('Đ', 'D').toLowerCase(Locale.ROOT).strip();
  }
}
