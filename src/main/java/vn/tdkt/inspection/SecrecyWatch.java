package vn.tdkt.inspection;

import java.util.regex.Pattern;

/**
 * The text of a file as it is read, line by line; ends the reading where a line carries the stamp
 * of a state secret. Keeps nothing of the text.
 */
final class SecrecyWatch {
  /** Lines at the top of a page that count as its head. */
  private static final int HEAD_LINES = 15;

  private static final Pattern LINE_BREAKS = Pattern.compile("[\\n\\r\\f\\x0B\\x07\\u2028\\u2029]");

  private final Budget budget;
  private int linesOfPage;

  SecrecyWatch(Budget budget) {
    this.budget = budget;
  }

  void newPage() {
    linesOfPage = 0;
  }

  /** A line, paragraph or cell of the text; may hold line breaks. */
  void paragraph(CharSequence text) throws BadFile {
    for (String line : LINE_BREAKS.split(text, -1)) {
      if (!line.isBlank()) {
        line(line, ++linesOfPage <= HEAD_LINES);
      }
    }
  }

  /** A line that stands in a printed head or foot wherever it comes in the file. */
  void headLine(String text) throws BadFile {
    line(text, true);
  }

  private void line(String text, boolean head) throws BadFile {
    budget.step();
    if (SecrecyMark.on(text, head)) {
      throw new BadFile(Flaw.SECRET);
    }
  }
}
