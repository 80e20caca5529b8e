package vn.tdkt.proofreading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tdkt.kernel.Texts;

/**
 * An edition of a contest as a sentence names it: "Hội thi sáng tạo kỹ thuật tỉnh lần thứ 11".
 *
 * @param series the contest without its level; one of the whole country is another one than the
 *     province's
 * @param behind what follows in the sentence, such as its year
 */
record Edition(String series, String number, String behind) {
  private static final Pattern NAMED =
      Pattern.compile(
          "((?:hoi thi|cuoc thi|giai thuong|lien hoan) [^.;,()\"“”]{4,80}?),?\\s+lan thu (\\d{1,3})\\b");
  private static final Pattern DATED = Pattern.compile("^,? nam (20\\d\\d)\\b");
  private static final Pattern LEVEL = Pattern.compile("\\b(?:cap )?tinh\\b");

  /** All editions that a text names, in small letters without accents. */
  static List<Edition> in(String folded) {
    return NAMED
        .matcher(folded)
        .results()
        .map(
            found ->
                new Edition(series(found.group(1)), found.group(2), folded.substring(found.end())))
        .toList();
  }

  private static String series(String name) {
    return LEVEL.matcher(name).replaceAll(" ").replaceAll("\\s+", " ").strip();
  }

  /** The year that the paper gives it: "lần thứ 16 năm 2020". */
  Optional<Integer> year() {
    Matcher dated = DATED.matcher(behind);
    return dated.find() ? Optional.of(Integer.valueOf(dated.group(1))) : Optional.empty();
  }

  /** Whether the paper may mean the contest of this name: papers leave out the end of a name. */
  boolean isCalled(String name) {
    String whole = series(Texts.folded(name));
    return whole.equals(series) || whole.startsWith(series + " ");
  }

  /** Whether it is dated in this year alone, and not in "2020-2021". */
  boolean isOf(int year) {
    return behind.matches("^,? nam " + year + "(?!\\s*[-–]\\s*\\d).*");
  }
}
