package vn.tdkt.reading.page;

/**
 * A letter where it stands on its page, in points from the upper left corner; a word where letters
 * were recognised in a picture.
 *
 * @param baseline of its line, downwards
 * @param size of its face
 * @param font its name, by which old encodings are known
 * @param percent how sure its recognition is; {@link #WRITTEN} where a program wrote it
 */
public record Glyph(
    String text,
    double left,
    double right,
    double baseline,
    double size,
    String font,
    int percent) {
  /** Nobody guessed it. */
  public static final int WRITTEN = 100;

  double middle() {
    return (left + right) / 2;
  }

  /** About the middle of a small letter. */
  double height() {
    return baseline - size / 4;
  }

  /** The same letter once more in its place, which is how some programs print bold. */
  boolean repeats(Glyph other) {
    return text.equals(other.text) && Math.abs(left - other.left) < size / 10;
  }
}
