package vn.tdkt.archive.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tdkt.kernel.Texts;

/** Finds titles and forms of commendation in running text, in their own words. */
final class AwardForm {
  /** Longer names before those that begin alike; without accents, for scans lose them. */
  private static final List<String> NAMES =
      List.of(
          "chien si thi dua (toan quoc|cap bo|cap tinh|co so)",
          "tap the lao dong (xuat sac|tien tien)",
          "don vi quyet thang",
          "lao dong tien tien",
          "chien si tien tien",
          "co thi dua( cua (chinh phu|uy ban nhan dan tinh|ubnd tinh|bo))?",
          "huan chuong (sao vang|ho chi minh|doc lap|lao dong|bao ve to quoc|quan cong|chien cong)"
              + "( hang (nhat|nhi|ba))?",
          "huy chuong [\\p{L}]+( [\\p{L}]+)?( hang (nhat|nhi|ba))?",
          "ky niem chuong",
          "anh hung lao dong",
          "nha giao (nhan dan|uu tu)",
          "thay thuoc (nhan dan|uu tu)",
          "(bang|giay) khen( cua [\\p{L} ]+?(?= cho\\b| da\\b| ve\\b| vi\\b| nam\\b|[^\\p{L} ]|$))?");

  private static final Pattern ANY =
      Pattern.compile(
          NAMES.stream().map(name -> "(?:" + name + ")").collect(Collectors.joining("|")));

  private AwardForm() {}

  /** Whether a heading only repeats, perhaps in short, what was said before. */
  static boolean isSame(String before, String now) {
    String[] words = Texts.folded(now).split(" ");
    String beginning = String.join(" ", Arrays.asList(words).subList(0, Math.min(2, words.length)));
    return Texts.folded(before).startsWith(beginning);
  }

  /** The first that is named in the text, as it is written there. */
  static Optional<String> in(String text) {
    String composed = Texts.nfc(text);
    String folded = Texts.folded(composed);
    if (folded.length() != composed.length()) {
      return Optional.empty(); // a sign without a folded counterpart: places would not match
    }
    Matcher found = ANY.matcher(folded);
    return Stream.of(found)
        .filter(Matcher::find)
        .map(match -> composed.substring(match.start(), match.end()).strip())
        .findFirst();
  }
}
