package vn.tdkt.criteria.phrases;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tdkt.kernel.Score;
import vn.tdkt.kernel.VietnameseNumber;
import vn.tdkt.kernel.VietnameseNumber.Reading;

/**
 * A form of words with holes: {@code <POINTS>} for "05 điểm", {@code <EACH>} for "mỗi" and its
 * like, {@code <MOST>} for "tối đa", {@code <WHAT>} for anything. Case and kinds of space do not
 * matter.
 */
final class Form {
  /** A whole number as printed, never a piece of one. */
  static final String NUMBER = "(?<!\\d)(?<!\\d[.,])\\d+(?:[.,]\\d+)*(?!\\d)";

  /** Places and meetings are called "điểm" too. */
  private static final String UNIT =
      "(?:điểm(?! (?:cầu|trường|nóng|dân cư|đen|giao dịch|du lịch)\\b)|đ)(?![\\p{L}\\p{N}])";

  private static final Map<String, String> HOLES =
      Map.of(
          "<POINTS>", "(?<points>" + NUMBER + ")\\s*" + UNIT,
          "<LEAST>", "(?<least>" + NUMBER + ")(?:\\s*" + UNIT + ")?",
          "<ANY-POINTS>", NUMBER + "\\s*" + UNIT,
          "<NONE>", "(?:không (?:được |có |cho )?(?:tính |chấm )?điểm|không (?:được )?tính)",
          "<SHARE>", "(?<share>" + NUMBER + ")\\s*% (?:tổng )?(?:số )?điểm(?: tối đa| chuẩn)?",
          "<EACH>",
              "(?:cứ )?(?:mỗi|từng|một|0?1(?![\\d.,%]))(?! (?:số|phần|vài|trong|cách)\\b)"
                  + "(?: (?:một|0?1(?![\\d.,%]))(?=\\s))?",
          "<MOST>", "(?:tối đa không quá|tối đa|không quá|nhiều nhất|không vượt quá|cao nhất)",
          "<DEGREE>", "(?:mức độ|tính chất|mức)(?: (?:hậu quả|vi phạm|ảnh hưởng|cụ thể))?",
          "<WHAT>", "(?<what>\\S.*?)");

  private final Pattern pattern;

  private Form(Pattern pattern) {
    this.pattern = pattern;
  }

  static Form of(String template) {
    String filled = template;
    for (Map.Entry<String, String> hole : HOLES.entrySet()) {
      filled = filled.replace(hole.getKey(), hole.getValue());
    }
    int flags =
        Pattern.CASE_INSENSITIVE
            | Pattern.UNICODE_CASE
            | Pattern.UNICODE_CHARACTER_CLASS
            | Pattern.DOTALL;
    return new Form(Pattern.compile(filled.replace(" ?", "\\s*").replace(" ", "\\s+"), flags));
  }

  /** Spaces of every kind become plain ones; lines stay. */
  static String spaced(String text) {
    return text.replaceAll("\\h", " ");
  }

  /** The whole text in this form, or null. */
  @Nullable Matcher whole(String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.matches() ? matcher : null;
  }

  boolean in(String text) {
    return pattern.matcher(text).find();
  }

  boolean is(String text) {
    return whole(text) != null;
  }

  Matcher matcher(String text) {
    return pattern.matcher(text);
  }

  /** A printed number, or null where it has two readings. */
  static @Nullable Score number(String printed) {
    return VietnameseNumber.read(printed, null)
            instanceof Reading.Understood(Score value, boolean rewritten)
        ? value
        : null;
  }
}
