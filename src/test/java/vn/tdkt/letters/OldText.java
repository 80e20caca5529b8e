package vn.tdkt.letters;

import java.nio.charset.Charset;
import java.text.Normalizer;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Writes Vietnamese as it was written before Unicode, the other way round from the program: every
 * letter is taken apart into its vowel, its shape and its tone.
 */
public final class OldText {
  static final String LETTERS =
      "aàáảãạăằắẳẵặâầấẩẫậbcdđeèéẻẽẹêềếểễệfghiìíỉĩịjklmnoòóỏõọôồốổỗộơờớởỡợpqrstuùúủũụưừứửữựvwxyỳýỷỹỵz";

  private static final Charset WESTERN = Charset.forName("windows-1252");
  private static final Charset VIETNAMESE = Charset.forName("windows-1258");

  /** The letters in the order of their bytes, in the table of the standard. */
  private static final String TCVN3 =
      "¡Ă¢Â£Ê¤Ô¥Ơ¦Ư§Đ¨ă©âªê«ô¬ơ\u00ADư®đµà¶ả·ã¸á¹ạ»ằ¼ẳ½ẵ¾ắÆặÇầÈẩÉẫÊấËậÌèÎẻÏẽÐéÑẹÒềÓểÔễÕếÖệ×ìØỉÜĩ"
          + "ÝíÞịßòáỏâõãóäọåồæổçỗèốéộêờëởìỡíớîợïùñủòũóúôụõừöử÷ữøứùựúỳûỷüỹýýþỵ";

  private static final Map<String, String> VNI_TONES =
      Map.of("", "", "\u0301", "ù", "\u0300", "ø", "\u0309", "û", "\u0303", "õ", "\u0323", "ï");
  private static final Map<String, String> VNI_CIRCUMFLEX =
      Map.of("", "â", "\u0301", "á", "\u0300", "à", "\u0309", "å", "\u0303", "ã", "\u0323", "ä");
  private static final Map<String, String> VNI_BREVE =
      Map.of("", "ê", "\u0301", "é", "\u0300", "è", "\u0309", "ú", "\u0303", "ü", "\u0323", "ë");
  private static final Map<String, String> VIQR =
      Map.of(
          "", "", "\u0301", "'", "\u0300", "`", "\u0309", "?", "\u0303", "~", "\u0323", ".",
          "\u0302", "^", "\u0306", "(", "\u031B", "+");

  private OldText() {}

  private record Letter(String vowel, String shape, String tone) {
    static Letter of(int c) {
      String apart = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFD);
      String marks = apart.substring(1);
      String tone = marks.replaceAll("[\u0302\u0306\u031B]", "");
      return new Letter(apart.substring(0, 1), marks.replace(tone, ""), tone);
    }
  }

  private interface Writing {
    String of(int c);
  }

  private static String written(String text, Writing writing) {
    return text.codePoints().mapToObj(writing::of).collect(Collectors.joining());
  }

  public static String in(Encoding encoding, String text) {
    return switch (encoding) {
      case TCVN3 -> written(text, OldText::tcvn3);
      case VNI -> written(text, OldText::vni);
      case VIQR -> written(text, OldText::viqr);
      case WINDOWS_1258 -> new String(bytes(encoding, text), WESTERN);
      case COMBINING -> Normalizer.normalize(text, Normalizer.Form.NFD);
    };
  }

  static byte[] bytes(Encoding encoding, String text) {
    return encoding == Encoding.WINDOWS_1258
        ? written(text, OldText::tonesApart).getBytes(VIETNAMESE)
        : in(encoding, text).getBytes(WESTERN);
  }

  private static String tcvn3(int c) {
    int at = TCVN3.indexOf(c);
    boolean isLetter = at % 2 == 1 || TCVN3.lastIndexOf(c) % 2 == 1;
    int place = at % 2 == 1 ? at : TCVN3.lastIndexOf(c);
    return at >= 0 && isLetter ? TCVN3.substring(place - 1, place) : Character.toString(c);
  }

  private static String vni(int c) {
    int alone = "ỉĩịỵđìíỈĨỊỴĐÌÍ".indexOf(c);
    if (alone >= 0) {
      return "æóòîñìíÆÓÒÎÑÌÍ".substring(alone, alone + 1);
    }
    Letter letter = Letter.of(c);
    String small =
        switch (letter.shape) {
          case "\u0302" -> letter.vowel + VNI_CIRCUMFLEX.get(letter.tone);
          case "\u0306" -> letter.vowel + VNI_BREVE.get(letter.tone);
          case "\u031B" ->
              (letter.vowel.equalsIgnoreCase("o") ? "ô" : "ö") + VNI_TONES.get(letter.tone);
          default -> letter.vowel + VNI_TONES.get(letter.tone);
        };
    return Character.isUpperCase(c) ? small.toUpperCase(java.util.Locale.ROOT) : small;
  }

  /** Full stops and question marks are told from tones by a backslash. */
  private static String viqr(int c) {
    if (c == 'đ' || c == 'Đ') {
      return c == 'đ' ? "dd" : "DD";
    }
    if (c == '.' || c == '?') {
      return "\\" + (char) c;
    }
    Letter letter = Letter.of(c);
    return letter.vowel + VIQR.get(letter.shape) + VIQR.get(letter.tone);
  }

  private static String tonesApart(int c) {
    Letter letter = Letter.of(c);
    String base = Normalizer.normalize(letter.vowel + letter.shape, Normalizer.Form.NFC);
    return base + letter.tone;
  }
}
