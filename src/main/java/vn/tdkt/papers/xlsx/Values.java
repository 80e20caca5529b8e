package vn.tdkt.papers.xlsx;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import vn.tdkt.kernel.Score;
import vn.tdkt.kernel.Words;
import vn.tdkt.papers.Run;
import vn.tdkt.papers.layout.Line;
import vn.tdkt.papers.layout.Typeface;
import vn.tdkt.papers.xlsx.Looks.Face;
import vn.tdkt.papers.xlsx.Looks.Look;

/** Puts values into cells: numbers as numbers, and text always as text, never as a formula. */
final class Values {
  private static final String TEXT = "@";

  /** Numbers in a Vietnamese layout, where the reader's program follows the mark. */
  private static final String VIETNAMESE = "[$-42A]#,##0";

  /** A number in an Excel file holds this many digits. */
  private static final int DIGITS = 15;

  /** And a cell this many characters. */
  private static final int LONGEST = 32_767;

  private static final String FORMULA_STARTS = "=+-@";

  private final Looks looks;

  Values(Looks looks) {
    this.looks = looks;
  }

  /** The text of a table cell. */
  void text(XSSFCell cell, Line line) {
    XSSFRichTextString text = new XSSFRichTextString("");
    append(text, line, 100);
    boolean bold = !line.runs().isEmpty() && line.runs().getFirst().bold();
    boolean quoted = startsLikeFormula(text);
    Look look = new Look(face(line, bold, false, 100), line.align(), true, false, TEXT, quoted);
    cell.setCellStyle(looks.style(look));
    if (text.length() > 0) {
      cell.setCellValue(text);
    }
  }

  /**
   * Several lines in one cell without borders; space above a line becomes empty lines.
   *
   * @param percent of the type size, where a line may not be broken and the cell is narrow
   */
  void lines(XSSFCell cell, List<Line> lines, int percent) {
    XSSFRichTextString text = new XSSFRichTextString("");
    for (Line line : lines) {
      if (text.length() > 0) {
        append(text, "\n".repeat(1 + emptyLines(line)), face(line, false, false, percent));
      }
      append(text, line, percent);
    }
    if (text.length() > 0) {
      Line first = lines.getFirst();
      Face face = face(first, false, false, percent);
      boolean quoted = startsLikeFormula(text);
      cell.setCellStyle(looks.style(new Look(face, first.align(), false, true, TEXT, quoted)));
      cell.setCellValue(text);
    }
  }

  private static boolean startsLikeFormula(XSSFRichTextString text) {
    return text.length() > 0 && FORMULA_STARTS.indexOf(text.getString().charAt(0)) >= 0;
  }

  static int emptyLines(Line line) {
    return line.style().before() / line.style().size() / 2;
  }

  private void append(XSSFRichTextString text, Line line, int percent) {
    for (Run run : line.runs()) {
      append(text, run.text(), face(line, run.bold(), run.italic(), percent));
    }
  }

  private void append(XSSFRichTextString text, String piece, Face face) {
    String cut = Words.of("papers").say("xlsx.cut");
    int room = LONGEST - cut.length() - text.length();
    if (!piece.isEmpty() && room >= 0) {
      String fitting = piece.length() <= room ? piece : piece.substring(0, room) + cut;
      text.append(fitting, looks.font(face));
    }
  }

  /** Exact points as a number, or as text where they have more digits than a number can keep. */
  void points(XSSFCell cell, Score score, Line line) {
    Optional<BigDecimal> number = number(score);
    if (number.isEmpty()) {
      text(cell, line);
      return;
    }
    int decimals = Math.max(0, number.get().scale());
    String format = decimals == 0 ? VIETNAMESE : VIETNAMESE + "." + "0".repeat(decimals);
    boolean bold = line.runs().getFirst().bold();
    cell.setCellStyle(
        looks.style(
            new Look(face(line, bold, false, 100), line.align(), true, false, format, false)));
    // The file format writes 15 digits of a double unchanged, so nothing is lost here.
    cell.setCellValue(number.get().doubleValue());
  }

  private static Optional<BigDecimal> number(Score score) {
    String machine = score.machine();
    return machine.contains("/")
        ? Optional.empty()
        : Optional.of(new BigDecimal(machine)).filter(n -> n.precision() <= DIGITS);
  }

  /** Where the rule below is as long as the text, Excel underlines it. */
  private static Face face(Line line, boolean bold, boolean italic, int percent) {
    return new Face(
        line.style().size() * percent / 100,
        bold || line.style().face().bold(),
        italic || line.style().face().italic(),
        line.rule() > 0 && line.rule() == Typeface.width(line));
  }
}
