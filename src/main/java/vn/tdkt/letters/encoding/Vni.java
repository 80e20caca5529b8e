package vn.tdkt.letters.encoding;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tdkt.letters.Encoding;

/** VNI for Windows: a vowel is followed by a byte for its marks; nine letters stand alone. */
record Vni() implements Codec {
  private static final String ALONE = "æóòîñôöÆÓÒÎÑÔÖ";
  private static final String ALONE_LETTERS = "ỉĩịỵđơưỈĨỊỴĐƠƯ";

  /** Any vowel with a tone, a, e and o with a circumflex, a with a breve. */
  private static final Pattern MARKED =
      Pattern.compile(
          "([aeouyôöAEOUYÔÖ])([ùøûõïÙØÛÕÏ])|([aeoAEO])([âáàåãäÂÁÀÅÃÄ])|([aA])([êéèúüëÊÉÈÚÜË])");

  private static final String ACUTE = "\u0301";
  private static final String GRAVE = "\u0300";
  private static final String HOOK = "\u0309";
  private static final String TILDE = "\u0303";
  private static final String DOT = "\u0323";
  private static final Map<Character, String> MARKS = new HashMap<>();

  static {
    marks("", "ùøûõï");
    MARKS.put('â', "\u0302");
    marks("\u0302", "áàåãä");
    MARKS.put('ê', "\u0306");
    marks("\u0306", "éèúüë");
  }

  private static void marks(String shape, String acuteGraveHookTildeDot) {
    String[] tones = {ACUTE, GRAVE, HOOK, TILDE, DOT};
    for (int i = 0; i < tones.length; i++) {
      MARKS.put(acuteGraveHookTildeDot.charAt(i), shape + tones[i]);
    }
  }

  @Override
  public Encoding encoding() {
    return Encoding.VNI;
  }

  @Override
  public String decode(String text) {
    StringBuilder decoded = new StringBuilder(text.length());
    Matcher marked = MARKED.matcher(text);
    int from = 0;
    while (marked.find()) {
      alone(text, from, marked.start(), decoded);
      char mark = Character.toLowerCase(text.charAt(marked.end() - 1));
      String vowel = String.valueOf(letter(text.charAt(marked.start())));
      decoded.append(Normalizer.normalize(vowel + MARKS.get(mark), Normalizer.Form.NFC));
      from = marked.end();
    }
    alone(text, from, text.length(), decoded);
    return decoded.toString();
  }

  private static void alone(String text, int from, int to, StringBuilder decoded) {
    for (int i = from; i < to; i++) {
      decoded.append(letter(text.charAt(i)));
    }
  }

  private static char letter(char c) {
    int at = ALONE.indexOf(c);
    return at < 0 ? c : ALONE_LETTERS.charAt(at);
  }
}
