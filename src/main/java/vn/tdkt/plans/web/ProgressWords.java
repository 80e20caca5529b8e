package vn.tdkt.plans.web;

import java.math.RoundingMode;
import java.util.List;
import vn.tdkt.facts.Tally;
import vn.tdkt.kernel.Score;
import vn.tdkt.kernel.VietnamTime;
import vn.tdkt.kernel.VietnameseNumber;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.BarPart;
import vn.tdkt.plans.Board;
import vn.tdkt.plans.Standing;

/** How the board says its figures. */
public final class ProgressWords {
  private static final Words WORDS = Words.of("plans");

  private ProgressWords() {}

  public static String done(Board.Line line) {
    Tally done = line.progress().done();
    return done == null ? "–" : done.amount().words("");
  }

  /** Whole per cents; the exact share stays in the figures beside it. */
  public static String percent(Board.Line line) {
    Score percent = line.progress().percent();
    return percent == null
        ? ""
        : VietnameseNumber.format(percent.whole(RoundingMode.HALF_UP)) + " %";
  }

  /** A deadline that has passed is told as a date; what is reached needs none. */
  public static String left(Board.Line line) {
    return switch (line.progress().pace()) {
      case REACHED, PASSED -> "";
      case NOT_REPORTED, UNMEASURED, BEHIND, ON_COURSE ->
          line.daysLeft() < 0
              ? WORDS.say("left.over", VietnamTime.date(line.due()))
              : WORDS.say("left.days", line.daysLeft());
    };
  }

  /** The same figures as a bar. */
  public static List<BarPart> bar(Standing standing) {
    return List.of(
        new BarPart("bar-done", standing.reached()),
        new BarPart("bar-course", standing.onCourse()),
        new BarPart("bar-behind", standing.behind()),
        new BarPart("bar-silent", standing.silent()));
  }

  /** Class of the style sheet; the word beside it says the same. */
  public static String look(Board.Line line) {
    return switch (line.progress().pace()) {
      case REACHED, PASSED -> "done-text";
      case BEHIND -> "error-text";
      case NOT_REPORTED -> "ask-text";
      case ON_COURSE, UNMEASURED -> "";
    };
  }
}
