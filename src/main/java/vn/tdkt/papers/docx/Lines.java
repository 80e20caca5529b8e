package vn.tdkt.papers.docx;

import java.util.function.Supplier;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import vn.tdkt.papers.Align;
import vn.tdkt.papers.Run;
import vn.tdkt.papers.layout.Line;
import vn.tdkt.papers.layout.Typeface;

/** Sets single paragraphs. */
final class Lines {
  /** Millimetres between framed words and their frame. */
  private static final int BESIDE_FRAMED = 4;

  private Lines() {}

  /**
   * @param width of the column in millimetres
   */
  static void set(XWPFParagraph paragraph, Line line, int width) {
    paragraph.setStyle(Styles.id(line.style()));
    if (line.align() != line.style().align()) {
      paragraph.setAlignment(alignment(line.align()));
    }
    if (line.style().framed()) {
      frame(paragraph, width - Typeface.width(line) - 2 * BESIDE_FRAMED);
    }
    line.runs().forEach(run -> run(paragraph, run));
  }

  private static void frame(XWPFParagraph paragraph, int free) {
    narrow(paragraph, free);
    paragraph.setBorderTop(Borders.SINGLE);
    paragraph.setBorderBottom(Borders.SINGLE);
    paragraph.setBorderLeft(Borders.SINGLE);
    paragraph.setBorderRight(Borders.SINGLE);
  }

  /** Leaves so much free, half of it at each side. */
  private static void narrow(XWPFParagraph paragraph, int free) {
    int margin = Twips.ofMillimetres(free) / 2;
    paragraph.setIndentationLeft(margin);
    paragraph.setIndentationRight(margin);
  }

  private static void run(XWPFParagraph paragraph, Run run) {
    XWPFRun word = paragraph.createRun();
    if (run.bold()) {
      word.setBold(true);
    }
    if (run.italic()) {
      word.setItalic(true);
    }
    String[] parts = run.text().split("\n", -1);
    for (int i = 0; i < parts.length; i++) {
      if (i > 0) {
        word.addBreak();
      }
      word.setText(parts[i], i);
    }
  }

  /**
   * The short line below: an upper border of an all but empty paragraph, indented on both sides.
   */
  static void rule(Supplier<XWPFParagraph> next, Line line, int width) {
    if (line.rule() == 0) {
      return;
    }
    XWPFParagraph paragraph = next.get();
    gap(paragraph, 3);
    paragraph.setSpacingBefore(Twips.ofPoints(2));
    narrow(paragraph, width - line.rule());
    paragraph.setBorderTop(Borders.SINGLE);
  }

  /** An empty paragraph of so many points, such as Word needs behind a table. */
  static void gap(XWPFParagraph paragraph, int points) {
    paragraph.setSpacingBetween(points, LineSpacingRule.EXACT);
    paragraph.setSpacingBefore(Twips.ofPoints(1));
    paragraph.createRun().setFontSize(2);
  }

  private static ParagraphAlignment alignment(Align align) {
    return switch (align) {
      case LEFT -> ParagraphAlignment.LEFT;
      case CENTRE -> ParagraphAlignment.CENTER;
      case RIGHT -> ParagraphAlignment.RIGHT;
      case JUSTIFIED -> ParagraphAlignment.BOTH;
    };
  }

  static STJc.Enum justification(Align align) {
    return STJc.Enum.forInt(alignment(align).getValue());
  }
}
