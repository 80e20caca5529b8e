package vn.tdkt.scoring.paste;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tdkt.kernel.Score;
import vn.tdkt.scoring.Adjustment;

/**
 * A paragraph that explains a bonus or a deduction: "Chỉ tiêu 3, phần II trừ 5 điểm: …", or as our
 * own paper has it: "II.3. Trừ 5 điểm: …".
 *
 * @param ref of the row: "II.3"
 */
public record PastedExplanation(String ref, Adjustment.Kind kind, Score points, String text) {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final String ACT =
      "(?:được |bị )?(thưởng|cộng|trừ)(?: thêm)? ?([\\d.,]+) ?điểm ?[:.;,–-]? ?(.*)";
  private static final Pattern IN_WORDS =
      Pattern.compile(
          "[-+*•–/ ]*(?:chỉ tiêu|tiêu chí|mục|nội dung)(?: số)? ([\\p{L}\\d.]+?)"
              + "(?:,? (?:thuộc )?(?:phần|mục|nhóm) ([\\p{L}\\d]+))?[:,]? "
              + ACT,
          FLAGS);
  private static final Pattern BY_PATH =
      Pattern.compile("[-+*•–/ ]*([\\p{L}\\d]+(?:\\.[\\p{L}\\d]+)+)()\\.?[:,]? " + ACT, FLAGS);

  public static Optional<PastedExplanation> of(String paragraph) {
    String text = paragraph.replaceAll("\\s+", " ");
    return explanation(BY_PATH.matcher(text)).or(() -> explanation(IN_WORDS.matcher(text)));
  }

  private static Optional<PastedExplanation> explanation(Matcher found) {
    if (!found.matches()) {
      return Optional.empty();
    }
    Score points = PastedFigure.read(found.group(4), null).value();
    return Optional.ofNullable(points)
        .map(
            read ->
                new PastedExplanation(
                    ref(found.group(1), found.group(2)),
                    kind(found.group(3)),
                    read,
                    found.group(5).strip()));
  }

  private static String ref(String number, @Nullable String group) {
    return group == null || group.isEmpty() ? number : group + "." + number;
  }

  private static Adjustment.Kind kind(String word) {
    return word.toLowerCase(Locale.ROOT).equals("trừ")
        ? Adjustment.Kind.DEDUCTION
        : Adjustment.Kind.BONUS;
  }
}
