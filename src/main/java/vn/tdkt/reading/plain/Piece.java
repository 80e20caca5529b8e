package vn.tdkt.reading.plain;

import java.util.List;
import java.util.regex.Pattern;
import vn.tdkt.reading.RomanStrokes;

/**
 * Lines that belong together: the words of a row, or figures that stand alone.
 *
 * @param mark the number or bullet that it begins with; empty where it has none
 * @param figures at the end of one of its lines
 * @param parted whether a blank line stands before it
 * @param first its first line, from 0
 * @param next the line behind it
 */
record Piece(String mark, String text, List<String> figures, boolean parted, int first, int next) {
  /** No criterion is as long; running text is, and has no rows. */
  static final int LONGEST = 3_000;

  private static final int LONGEST_SCRAP = 8;

  private static final Pattern WORD = Pattern.compile("\\p{L}{2}|\\d");
  private static final Pattern STROKES = Pattern.compile(RomanStrokes.STROKE + "{1,5}");
  private static final Pattern POINTS_IN_TEXT =
      Pattern.compile("\\(\\s*\\d{1,3}\\s*\\p{L}i\\p{L}m\\s*\\)\\s*\\p{P}?$");

  boolean isFigures() {
    return text.isEmpty() && mark.isEmpty();
  }

  /** Whether its first line shows that a row begins. */
  boolean begins() {
    return !mark.isEmpty() || (Signs.isTotal(text) && !figures.isEmpty());
  }

  boolean isBullet() {
    return mark.matches("[-+*•]");
  }

  boolean isTitle() {
    return Signs.isShouted(text);
  }

  /** Whether its points stand in its text, "(05 điểm)", so that it has no cells of its own. */
  boolean namesItsPoints() {
    return figures.isEmpty() && POINTS_IN_TEXT.matcher(text).find();
  }

  /** A number alone, or what is left of one, or of a line of the table. */
  boolean isScrap() {
    boolean wordless =
        Signs.isMark(text) || STROKES.matcher(text).matches() || !WORD.matcher(text).find();
    return mark.isEmpty() && figures.isEmpty() && text.length() <= LONGEST_SCRAP && wordless;
  }

  /** With a scrap before it: its number, or text; before figures a sign says nothing. */
  Piece behind(Piece scrap) {
    boolean number =
        Signs.isMark(scrap.text) || (isTitle() && STROKES.matcher(scrap.text).matches());
    if (number && mark.isEmpty() && !isFigures()) {
      return new Piece(scrap.text, text, figures, scrap.parted, scrap.first, next);
    }
    String all = isFigures() ? "" : (scrap.text + " " + text).strip();
    return new Piece(mark, all, figures, scrap.parted, scrap.first, next);
  }

  /** With its number, which stands before it on a line of its own. */
  Piece numbered(Piece number) {
    String own = number.figures.getFirst();
    return new Piece(own, text, figures, number.parted, number.first, next);
  }

  Piece followedBy(Piece line) {
    List<String> points = figures.isEmpty() ? line.figures : figures;
    return new Piece(mark, text + " " + line.text, points, parted, first, line.next);
  }
}
