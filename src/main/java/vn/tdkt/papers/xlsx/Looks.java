package vn.tdkt.papers.xlsx;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FontUnderline;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.tdkt.papers.Align;
import vn.tdkt.papers.layout.Typeface;

/** Cell styles and fonts, each made once, because a workbook holds only so many. */
final class Looks {
  private final XSSFWorkbook workbook;
  private final Map<Look, XSSFCellStyle> styles = new HashMap<>();
  private final Map<Face, XSSFFont> fonts = new HashMap<>();

  Looks(XSSFWorkbook workbook) {
    this.workbook = workbook;
    XSSFFont unit = workbook.getFontAt(0); // column widths are counted in its digits
    unit.setFontName(Typeface.OFFICIAL);
    unit.setFontHeightInPoints((short) 11);
  }

  /** How letters look; the size in points. */
  record Face(int size, boolean bold, boolean italic, boolean underlined) {}

  /**
   * How a cell looks.
   *
   * @param format the number format, "@" for text
   * @param quoted text that Excel would else take for a formula once somebody edits it
   */
  record Look(Face face, Align align, boolean ruled, boolean top, String format, boolean quoted) {}

  XSSFFont font(Face face) {
    return fonts.computeIfAbsent(face, this::newFont);
  }

  XSSFCellStyle style(Look look) {
    return styles.computeIfAbsent(look, this::newStyle);
  }

  private XSSFFont newFont(Face face) {
    XSSFFont font = workbook.createFont();
    font.setFontName(Typeface.OFFICIAL);
    font.setFontHeightInPoints((short) face.size());
    font.setBold(face.bold());
    font.setItalic(face.italic());
    font.setUnderline(face.underlined() ? FontUnderline.SINGLE : FontUnderline.NONE);
    return font;
  }

  private XSSFCellStyle newStyle(Look look) {
    XSSFCellStyle style = workbook.createCellStyle();
    style.setFont(font(look.face()));
    style.setAlignment(alignment(look.align()));
    style.setVerticalAlignment(look.top() ? VerticalAlignment.TOP : VerticalAlignment.CENTER);
    style.setWrapText(true);
    style.setDataFormat(workbook.createDataFormat().getFormat(look.format()));
    style.setQuotePrefixed(look.quoted());
    if (look.ruled()) {
      style.setBorderTop(BorderStyle.THIN);
      style.setBorderBottom(BorderStyle.THIN);
      style.setBorderLeft(BorderStyle.THIN);
      style.setBorderRight(BorderStyle.THIN);
    }
    return style;
  }

  private static HorizontalAlignment alignment(Align align) {
    return switch (align) {
      case LEFT -> HorizontalAlignment.LEFT;
      case CENTRE -> HorizontalAlignment.CENTER;
      case RIGHT -> HorizontalAlignment.RIGHT;
      case JUSTIFIED -> HorizontalAlignment.JUSTIFY;
    };
  }
}
