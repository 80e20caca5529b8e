package vn.tdkt.documents.viewer;

import vn.tdkt.reading.Certainty;

/**
 * A paragraph, or a cell that stands once with its spans.
 *
 * @param left letters that were cut off its end; 0 where it is whole
 */
public record TextCell(String text, int columnSpan, int rowSpan, int left) {
  private static final int LONGEST = 4_000;

  /** What stands in the file; accents that are only proposed are left out. */
  static TextCell of(String text, Certainty certainty, int columnSpan, int rowSpan) {
    String shown = (certainty instanceof Certainty.Restored(String asRead) ? asRead : text).strip();
    return shown.length() <= LONGEST
        ? new TextCell(shown, columnSpan, rowSpan, 0)
        : new TextCell(shown.substring(0, LONGEST), columnSpan, rowSpan, shown.length() - LONGEST);
  }

  static TextCell empty(int columnSpan) {
    return new TextCell("", columnSpan, 1, 0);
  }

  /** What it weighs on a page: its letters, and some for its frame. */
  int weight() {
    return 40 + text.length();
  }
}
