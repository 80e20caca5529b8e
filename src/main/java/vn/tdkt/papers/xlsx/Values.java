package vn.tdkt.papers.xlsx;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import vn.tdkt.kernel.Score;
import vn.tdkt.kernel.Words;
import vn.tdkt.papers.Align;
import vn.tdkt.papers.layout.Line;
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

  void text(XSSFCell cell, Line line, boolean ruled) {
    text(cell, List.of(line), line.align(), ruled, false);
  }

  /** Several lines in one cell; space above a line becomes empty lines. */
  void text(XSSFCell cell, List<Line> lines, Align align, boolean ruled, boolean top) {
    XSSFRichTextString text = new XSSFRichTextString("");
    for (Line line : lines) {
      Face own = face(line, false, false);
      String gap = text.length() == 0 ? "" : "\n".repeat(1 + emptyLines(line));
      append(text, gap, own);
      line.runs().forEach(r -> append(text, r.text(), face(line, r.bold(), r.italic())));
    }
    Face first =
        lines.isEmpty() ? new Face(12, false, false) : face(lines.getFirst(), false, false);
    boolean quoted = text.length() > 0 && FORMULA_STARTS.indexOf(text.getString().charAt(0)) >= 0;
    cell.setCellStyle(looks.style(new Look(first, align, ruled, top, TEXT, quoted)));
    if (text.length() > 0) {
      cell.setCellValue(text);
    }
  }

  static int emptyLines(Line line) {
    return line.style().before() / line.style().size() / 2;
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
      text(cell, line, true);
      return;
    }
    int decimals = Math.max(0, number.get().scale());
    String format = decimals == 0 ? VIETNAMESE : VIETNAMESE + "." + "0".repeat(decimals);
    boolean bold = line.runs().getFirst().bold();
    cell.setCellStyle(
        looks.style(new Look(face(line, bold, false), line.align(), true, false, format, false)));
    // The file format writes 15 digits of a double unchanged, so nothing is lost here.
    cell.setCellValue(number.get().doubleValue());
  }

  private static Optional<BigDecimal> number(Score score) {
    String machine = score.machine();
    return machine.contains("/")
        ? Optional.empty()
        : Optional.of(new BigDecimal(machine)).filter(n -> n.precision() <= DIGITS);
  }

  private static Face face(Line line, boolean bold, boolean italic) {
    return new Face(
        line.style().size(),
        bold || line.style().face().bold(),
        italic || line.style().face().italic());
  }
}
