package vn.tdkt.inspection;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tdkt.kernel.Texts;

/**
 * Recognises the stamp of a state secret in a text: MẬT, TỐI MẬT or TUYỆT MẬT in capitals, on a
 * line of its own, or at either end of a line in the head of a page, where the stamp shares the
 * line with the number or the date. "Bí mật", "bảo mật", "mật khẩu" in running text and in titles
 * are no stamps. Old encodings count too.
 */
final class SecrecyMark {
  private static final Set<String> STAMPS = Set.of("MẬT", "TỐI MẬT", "TUYỆT MẬT");

  /** The words of the stamps as TCVN3, VNI, VIQR and the bytes of Windows-1258 show them. */
  private static final Map<String, List<String>> OLD_FORMS =
      Map.of(
          "MẬT", List.of("MËT", "MAÄT", "MA^.T", "MA.^T", "MÂòT"),
          "TỐI", List.of("TèI", "TOÁI", "TO^'I", "TO'^I", "TÔìI"),
          "TUYỆT", List.of("TUYÖT", "TUYEÄT", "TUYE^.T", "TUYE.^T", "TUYÊòT"));

  /** "M Ậ T", "T U Y Ệ T M Ậ T": stamps are often typed with spaces between the letters. */
  private static final Set<String> SPACED =
      STAMPS.stream().map(s -> s.replace(" ", "")).collect(Collectors.toUnmodifiableSet());

  private static final Pattern LABEL = Pattern.compile("^(Độ mật|ĐỘ MẬT|Mức độ mật)\\s*:\\s*");
  private static final Pattern FRAME = Pattern.compile("^[\\p{P}\\p{S}\\s]+|[\\p{P}\\p{S}\\s]+$");
  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Pattern SINGLE_LETTERS = Pattern.compile("(\\S )+\\S");

  /** Words that make a common word of "MẬT" when they stand before it: bí mật, bảo mật … */
  private static final Set<String> BEFORE =
      Set.of(
          "BÍ", "BẢO", "CƠ", "THÂN", "ĐỘ", "ĐƯỜNG", "RỈ", "TRÁNG", "HỘI", "TUẦN", "ẨN", "NỘI",
          "SIÊU", "TRÚC");

  /** And behind it: mật khẩu, mật mã, mật độ … */
  private static final Set<String> AFTER =
      Set.of("KHẨU", "MÃ", "ONG", "ĐỘ", "VỤ", "THIẾT", "DANH", "MÍA", "NGỌT", "THƯ", "ƯỚC");

  private SecrecyMark() {}

  /**
   * True where the line carries a stamp.
   *
   * @param head whether the line stands in the head of a page or sheet
   */
  static boolean on(String line, boolean head) {
    String text = inUnicode(Texts.nfc(SPACES.matcher(line).replaceAll(" ")));
    String labelled = LABEL.matcher(text).replaceFirst("");
    String plain = FRAME.matcher(labelled).replaceAll("");
    return isStamp(plain) || (head && isStampBeside(plain));
  }

  private static String inUnicode(String text) {
    String result = text;
    for (Map.Entry<String, List<String>> word : OLD_FORMS.entrySet()) {
      for (String old : word.getValue()) {
        result = result.replace(old, word.getKey());
      }
    }
    return result;
  }

  private static boolean isStamp(String text) {
    return STAMPS.contains(text)
        || (SINGLE_LETTERS.matcher(text).matches() && SPACED.contains(text.replace(" ", "")));
  }

  private static boolean isStampBeside(String text) {
    return Stream.of("TUYỆT MẬT", "TỐI MẬT", "MẬT")
        .anyMatch(stamp -> opens(text, stamp) || closes(text, stamp));
  }

  private static boolean opens(String text, String stamp) {
    return text.startsWith(stamp + " ")
        && !AFTER.contains(text.substring(stamp.length() + 1).split("[ ,.;:]", 2)[0]);
  }

  private static boolean closes(String text, String stamp) {
    if (!text.endsWith(" " + stamp)) {
      return false;
    }
    String before = text.substring(0, text.length() - stamp.length() - 1);
    return !BEFORE.contains(before.substring(before.lastIndexOf(' ') + 1));
  }
}
