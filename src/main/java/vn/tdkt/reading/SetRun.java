package vn.tdkt.reading;

/**
 * Text in one face.
 *
 * @param text as it is seen: where capitals are a setting, in capitals
 * @param font empty where the file does not tell
 * @param halfPoints its size
 * @param black false where it has a colour
 */
public record SetRun(
    String text,
    String font,
    int halfPoints,
    boolean bold,
    boolean italic,
    boolean underlined,
    boolean black) {

  /** The same face with other text. */
  public SetRun saying(String other) {
    return new SetRun(other, font, halfPoints, bold, italic, underlined, black);
  }

  /** Whether letters or digits stand in it; a face of spaces is nobody's business. */
  public boolean isSeen() {
    return text.codePoints().anyMatch(Character::isLetterOrDigit);
  }
}
