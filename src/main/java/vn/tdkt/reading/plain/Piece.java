package vn.tdkt.reading.plain;

import java.util.List;
import java.util.regex.Matcher;
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
  private static final Pattern MARK =
      Pattern.compile("^[\\s|]*(" + Signs.MARK + ")" + Signs.GAP + "(?=\\S)");

  /** Strokes that may be a Roman number, or lines of the table; capitals behind them decide. */
  private static final Pattern STROKES =
      Pattern.compile("^\\s*(" + RomanStrokes.STROKE + "{1,5})[.)]?" + Signs.GAP + "(?=\\S)");

  private static final Pattern TOTAL = Pattern.compile("^[\\s|]*(?iu)t[oổ]ng\\s");
  private static final Pattern FIGURES =
      Pattern.compile(
          "(?:^|"
              + Signs.GAP
              + ")"
              + Signs.FIGURE
              + "(?:"
              + Signs.GAP
              + Signs.FIGURE
              + ")*[\\s|]*$");
  private static final Pattern WORD = Pattern.compile("\\p{L}{2}|\\d");
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
  private static final Pattern POINTS_IN_TEXT =
      Pattern.compile("\\(\\s*\\d{1,3}\\s*\\p{L}i\\p{L}m\\s*\\)\\s*\\p{P}?$");

  /** The first line of a piece, or one that goes on with it. */
  static Piece of(String line, boolean parted, int at) {
    Matcher mark = MARK.matcher(line);
    Matcher strokes = STROKES.matcher(line);
    if (mark.find()) {
      return of(mark.group(1), line.substring(mark.end()), parted, at);
    }
    boolean group = strokes.find() && Signs.isShouted(line.substring(strokes.end()));
    return group
        ? of(strokes.group(1), line.substring(strokes.end()), parted, at)
        : of("", line, parted, at);
  }

  private static Piece of(String mark, String rest, boolean parted, int at) {
    Matcher end = FIGURES.matcher(rest);
    List<String> figures = end.find() ? figures(end.group()) : List.of();
    boolean anything = !mark.isEmpty() || isTotal(rest) || figures.size() > 1;
    boolean points = !figures.isEmpty() && (anything || isApart(end, parted));
    String text = points ? rest.substring(0, end.start()) : rest;
    return new Piece(mark, text.strip(), points ? figures : List.of(), parted, at, at + 1);
  }

  private static List<String> figures(String end) {
    return List.of(end.replaceAll(Signs.GAP, " ").strip().split(" "));
  }

  /** A single number may belong to the sentence, but not behind a line, nor where it is alone. */
  private static boolean isApart(Matcher end, boolean parted) {
    boolean year = !parted && YEAR.matcher(end.group().strip()).matches();
    return end.group().contains("|") || (end.start() == 0 && !year);
  }

  boolean isFigures() {
    return text.isEmpty() && mark.isEmpty();
  }

  /** Whether its first line shows that a row begins. */
  boolean begins() {
    return !mark.isEmpty() || (isTotal(text) && !figures.isEmpty());
  }

  boolean isBullet() {
    return mark.matches("[-+*•]");
  }

  /** Whether its points stand in its text, "(05 điểm)", so that it has no cells of its own. */
  boolean namesItsPoints() {
    return figures.isEmpty() && POINTS_IN_TEXT.matcher(text).find();
  }

  static boolean isTotal(String text) {
    return TOTAL.matcher(text + " ").find();
  }

  boolean isTitle() {
    return Signs.isShouted(text);
  }

  /** What is left of a sign between lines, or of a number that was lost. */
  boolean isScrap() {
    return mark.isEmpty() && figures.isEmpty() && !WORD.matcher(text).find();
  }

  /** With a scrap before its text, because nothing that was read is thrown away. */
  Piece behind(Piece scrap) {
    String all = (scrap.text + " " + text).strip();
    return new Piece(mark, isFigures() ? "" : all, figures, scrap.parted, scrap.first, next);
  }

  Piece followedBy(Piece line) {
    List<String> points = figures.isEmpty() ? line.figures : figures;
    return new Piece(mark, text + " " + line.text, points, parted, first, line.next);
  }
}
