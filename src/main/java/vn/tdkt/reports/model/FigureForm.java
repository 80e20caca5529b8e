package vn.tdkt.reports.model;

import java.util.Arrays;
import java.util.Optional;
import vn.tdkt.kernel.Texts;
import vn.tdkt.kernel.Words;

/** How a reference shows its figure; the word behind the colon in {what is counted: word}. */
public enum FigureForm {
  /** "05 hội nghị thông tin chuyên đề": without a word. */
  WHOLE,
  /** "05". */
  NUMBER,
  /** "05 hội nghị". */
  COUNT,
  /** "03": what was aimed at. */
  PLANNED,
  /** "05/03". */
  OF_PLAN,
  /** "167%" of the aim. */
  PERCENT,
  /** The whole with what is counted within it: "08 nhiệm vụ …, trong đó 02 nhiệm vụ …". */
  BREAKDOWN;

  /** The word behind the colon; empty for the usual form. */
  public String words() {
    return this == WHOLE ? "" : Words.of("reports").say("form." + name());
  }

  /** Whether it says something of the plan. */
  boolean tellsOfPlan() {
    return this == PLANNED || this == OF_PLAN || this == PERCENT;
  }

  static Optional<FigureForm> typed(String word) {
    String folded = Texts.folded(word);
    return Arrays.stream(values())
        .filter(form -> form != WHOLE && Texts.folded(form.words()).equals(folded))
        .findFirst();
  }
}
