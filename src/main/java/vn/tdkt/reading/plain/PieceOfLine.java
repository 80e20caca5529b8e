package vn.tdkt.reading.plain;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tdkt.reading.RomanStrokes;

/** Tells what one line begins and ends with. */
final class PieceOfLine {
  private static final Pattern MARK =
      Pattern.compile("^[\\s|]*(" + Signs.MARK + ")" + Signs.GAP + "(?=\\S)");

  /** Strokes that may be a Roman number, or lines of the table; capitals behind them decide. */
  private static final Pattern STROKES =
      Pattern.compile("^\\s*(" + RomanStrokes.STROKE + "{1,5})[.)]?" + Signs.GAP + "(?=\\S)");

  private static final String SEVERAL =
      Signs.FIGURE + "(?:" + Signs.GAP + Signs.FIGURE + ")*[\\s|]*";
  private static final Pattern ONLY_FIGURES = Pattern.compile("[\\s|]*" + SEVERAL);
  private static final Pattern AT_END =
      Pattern.compile("(?:^|(?<![\\s|])" + Signs.GAP + ")" + SEVERAL + "$");
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

  /** A row is broken into lines before it is as long. */
  private static final int LONGEST = 400;

  private final boolean parted;
  private final int at;

  private PieceOfLine(boolean parted, int at) {
    this.parted = parted;
    this.at = at;
  }

  /**
   * A line of text as a piece, to which further lines may belong.
   *
   * @param parted whether a blank line stands before it
   * @param at its place, from 0
   */
  static Piece of(String line, boolean parted, int at) {
    return line.length() > LONGEST
        ? new Piece("", line.strip(), List.of(), parted, at, at + 1)
        : new PieceOfLine(parted, at).of(line);
  }

  private Piece of(String line) {
    Matcher mark = MARK.matcher(line);
    if (!ONLY_FIGURES.matcher(line).matches() && mark.find()) {
      return piece(mark.group(1), line.substring(mark.end()));
    }
    Matcher strokes = STROKES.matcher(line);
    return strokes.find() && Signs.isShouted(line.substring(strokes.end()))
        ? piece(strokes.group(1), line.substring(strokes.end()))
        : piece("", line);
  }

  private Piece piece(String mark, String rest) {
    Matcher end = AT_END.matcher(rest);
    boolean points = end.find() && arePoints(mark, rest, end);
    String text = points ? rest.substring(0, end.start()) : rest;
    return new Piece(
        mark, text.strip(), points ? figures(end.group()) : List.of(), parted, at, at + 1);
  }

  /** A single number may belong to the sentence, but not behind a line, nor where it is alone. */
  private boolean arePoints(String mark, String rest, Matcher end) {
    boolean year = !parted && YEAR.matcher(end.group().strip()).matches();
    boolean apart = end.group().contains("|") || (end.start() == 0 && !year);
    boolean ofRow = !mark.isEmpty() || Signs.isTotal(rest);
    return ofRow || apart || figures(end.group()).size() > 1;
  }

  private static List<String> figures(String end) {
    return List.of(end.replaceAll(Signs.GAP, " ").strip().split(" "));
  }
}
