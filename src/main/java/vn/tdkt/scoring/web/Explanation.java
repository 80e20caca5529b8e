package vn.tdkt.scoring.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.tdkt.kernel.Words;
import vn.tdkt.scoring.Adjustment;
import vn.tdkt.scoring.EvidenceUse;
import vn.tdkt.scoring.Recorded;

/**
 * Why a leaf has bonus, lacks points, or stays below its maximum, as a reader sees it.
 *
 * @param text with the points that it explains; a restricted text is told of only
 * @param evidence what proves it
 */
public record Explanation(String text, List<EvidenceUse> evidence) {
  private static final Words WORDS = Words.of("scoring");
  private static final int SHORT = 80;

  /** All of a leaf, in the order of the page. */
  static List<Explanation> of(
      @Nullable Recorded recorded, List<Adjustment> adjusted, List<EvidenceUse> evidence) {
    List<Explanation> all = new ArrayList<>();
    for (Adjustment one : adjusted) {
      all.add(new Explanation(told(one), proving(one, evidence)));
    }
    String below = recorded == null ? null : recorded.entry().belowMaximum();
    if (below != null) {
      all.add(new Explanation(WORDS.say("explained.below", below), List.of()));
    }
    return all;
  }

  static List<EvidenceUse> proving(Adjustment one, List<EvidenceUse> evidence) {
    return evidence.stream().filter(use -> one.id().equals(use.adjustment())).toList();
  }

  /** "Thưởng 4: …". */
  static String told(Adjustment one) {
    String text = one.restricted() ? WORDS.say("why.restricted") : one.explanation();
    String kind = "explained." + one.kind().name().toLowerCase(Locale.ROOT);
    return WORDS.say(kind, one.points(), text);
  }

  /** The same, short enough for a list to choose from. */
  static String named(Adjustment one) {
    String whole = told(one);
    return whole.length() <= SHORT ? whole : whole.substring(0, SHORT - 1).strip() + "…";
  }
}
