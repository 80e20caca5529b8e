package vn.tdkt.papers;

import vn.tdkt.papers.layout.Typeface;

/** How long a text is in Times New Roman, for whoever looks at the lines below it. */
public final class TextWidth {
  private TextWidth() {}

  /** In tenths of a millimetre, on one line. */
  public static int tenths(String text, int halfPoints, boolean bold, boolean italic) {
    return Typeface.tenths(text, halfPoints, bold, italic);
  }
}
