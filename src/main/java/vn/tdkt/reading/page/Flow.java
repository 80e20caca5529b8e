package vn.tdkt.reading.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.tdkt.reading.Certainty;
import vn.tdkt.reading.text.ReadText;
import vn.tdkt.reading.text.Run;

/**
 * Tells paragraphs from lines that were only broken at the edge. A line flows on where the first
 * word of the next would not have fitted on it.
 *
 * @param left edge of the text, its margin taken off
 */
record Flow(double left, double right) {
  /** Programs measure a little differently from each other. */
  private static final double TOLERANCE = 1;

  /** First lines are indented by less than this, in parts of the letters' size. */
  private static final double INDENT = 4;

  private static final Pattern BULLET = Pattern.compile("^[-+*•–]\\s.*");
  private static final Pattern ENDED = Pattern.compile(".*[.;:]");
  private static final Pattern HYPHENATED = Pattern.compile(".*[\\p{L}\\p{N}][-/]");
  private static final Pattern CLOSING = Pattern.compile("^[,.;:)”].*");
  private static final Pattern FIGURE = Pattern.compile("[\\d.,]+");

  boolean flowsOn(TextLine line, TextLine next) {
    // a dash elsewhere stands within a sentence: "đánh giá – phân loại"
    boolean begins = BULLET.matcher(next.text()).matches() || isIndented(line, next);
    if (begins && ENDED.matcher(line.text()).matches()) {
      return false;
    }
    double wanted = line.space() + next.firstWord() + TOLERANCE;
    boolean beginAlike = Math.abs(line.left() - next.left()) < INDENT * next.size();
    return line.width() + wanted > right - left || (beginAlike && line.right() + wanted > right);
  }

  /** Two first lines of paragraphs stand below each other, and away from the edge. */
  private boolean isIndented(TextLine line, TextLine next) {
    return next.left() - left > next.size() && Math.abs(line.left() - next.left()) < TOLERANCE;
  }

  /** The text of lines below each other, one line a paragraph. */
  ReadText text(List<TextLine> lines) {
    List<Run> runs = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (i > 0) {
        TextLine before = lines.get(i - 1);
        runs.add(Run.of(flowsOn(before, lines.get(i)) ? between(before, lines.get(i)) : "\n"));
      }
      runs.addAll(lines.get(i).runs());
    }
    ReadText read = ReadText.of(runs);
    int surest = lines.stream().mapToInt(TextLine::percent).min().orElse(Glyph.WRITTEN);
    return surest == Glyph.WRITTEN
        ? read
        : new ReadText(read.text(), new Certainty.Guessed(surest));
  }

  /** "05-" and "CT/TW", "thưởng" and ", trừ", "1.00" and "0" were one word each. */
  private static String between(TextLine before, TextLine next) {
    boolean oneFigure =
        FIGURE.matcher(before.text()).matches() && FIGURE.matcher(next.text()).matches();
    boolean oneWord =
        HYPHENATED.matcher(before.text()).matches() || CLOSING.matcher(next.text()).matches();
    return oneWord || oneFigure ? "" : " ";
  }
}
