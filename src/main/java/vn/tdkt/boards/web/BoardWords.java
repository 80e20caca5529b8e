package vn.tdkt.boards.web;

import java.util.ArrayList;
import java.util.List;
import vn.tdkt.boards.Part;
import vn.tdkt.kernel.Score;
import vn.tdkt.kernel.VietnameseNumber;
import vn.tdkt.kernel.Words;
import vn.tdkt.plans.Standing;

/** The figures of a board as a page writes them. */
final class BoardWords {
  private static final Words WORDS = Words.of("boards");

  private BoardWords() {}

  /** "5/12 (41,6 %)", or a dash where there is nothing to count. */
  static String figure(Part part) {
    return part.percent()
        .map(
            share -> WORDS.say("figure", part.part(), part.whole(), VietnameseNumber.format(share)))
        .orElse("–");
  }

  /** "1.089"; nothing where nothing was late. */
  static String days(long late) {
    return late == 0 ? "" : VietnameseNumber.format(Score.of(late));
  }

  /** What of the targets is not reached: "4 đúng tiến độ, 2 chậm"; nothing where all is. */
  static String rest(Standing standing) {
    List<String> parts = new ArrayList<>();
    add(parts, "rest.course", standing.onCourse());
    add(parts, "rest.behind", standing.behind());
    add(parts, "rest.silent", standing.silent());
    return String.join(", ", parts);
  }

  private static void add(List<String> parts, String key, int count) {
    if (count > 0) {
      parts.add(WORDS.say(key, count));
    }
  }
}
