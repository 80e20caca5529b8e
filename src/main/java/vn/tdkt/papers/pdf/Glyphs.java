package vn.tdkt.papers.pdf;

import vn.tdkt.papers.layout.Typeface;

/**
 * What the embedded font can show. Word and Excel have other fonts to fall back on; a PDF has none.
 */
final class Glyphs {
  private static final int INSTEAD = '□';

  private Glyphs() {}

  /** Puts a box for each character without a picture; invisible ones go. */
  static String showable(String text) {
    StringBuilder shown = new StringBuilder(text.length());
    text.codePoints()
        .filter(c -> !isInvisible(c))
        .map(c -> c == '\n' || Typeface.shows(c) ? c : INSTEAD)
        .forEach(shown::appendCodePoint);
    return shown.toString();
  }

  private static boolean isInvisible(int c) {
    return Character.getType(c) == Character.FORMAT || (c >= 0xFE00 && c <= 0xFE0F);
  }
}
