package vn.tdkt.papers;

import java.text.Normalizer;

/**
 * A piece of text in one face. The text is made harmless on the way in: NFC, line ends as "\n", no
 * control characters, no half surrogates, nothing that reverses the reading direction.
 */
public record Run(String text, boolean bold, boolean italic) {
  public Run {
    text = harmless(text);
  }

  public static Run of(String text) {
    return new Run(text, false, false);
  }

  public static Run bold(String text) {
    return new Run(text, true, false);
  }

  public static Run italic(String text) {
    return new Run(text, false, true);
  }

  public Run inBold() {
    return new Run(text, true, italic);
  }

  private static String harmless(String raw) {
    String composed = Normalizer.normalize(raw, Normalizer.Form.NFC).replace("\r\n", "\n");
    StringBuilder kept = new StringBuilder(composed.length());
    composed
        .codePoints()
        .map(c -> c == '\r' ? '\n' : c == '\t' ? ' ' : c)
        .filter(c -> c == '\n' || isPrintable(c))
        .forEach(kept::appendCodePoint);
    return kept.toString();
  }

  private static boolean isPrintable(int c) {
    int type = Character.getType(c);
    boolean nonCharacter = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
    boolean turnsDirection =
        (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0x200E || c == 0x200F;
    return type != Character.CONTROL
        && type != Character.SURROGATE
        && !nonCharacter
        && !turnsDirection;
  }
}
