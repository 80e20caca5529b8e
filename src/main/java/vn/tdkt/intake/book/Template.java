package vn.tdkt.intake.book;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.tdkt.intake.model.Column;
import vn.tdkt.intake.model.IntakeKind;
import vn.tdkt.kernel.Words;

/**
 * The workbook to be filled in: heads with a line of help, an example that is not taken in, lists
 * to choose from, and text where Excel would make numbers.
 */
public final class Template {
  private static final Words WORDS = Words.of("intake");
  private static final int HELP = 0;
  private static final int HEADS = 1;
  private static final int EXAMPLE = 2;
  private static final int LAST = 5_000;
  private static final int CHARACTER = 256;
  private static final int WIDEST = 40;
  private static final int HELP_HEIGHT = 48;

  private final IntakeKind kind;
  private final Map<Column, List<String>> lists;
  private final XSSFWorkbook book;

  private Template(IntakeKind kind, Map<Column, List<String>> lists, XSSFWorkbook book) {
    this.kind = kind;
    this.lists = lists;
    this.book = book;
  }

  /**
   * @param lists what can be chosen in a column
   */
  public static byte[] of(IntakeKind kind, Map<Column, List<String>> lists) {
    try (XSSFWorkbook book = new XSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      new Template(kind, lists, book).write();
      book.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write() {
    Sheet sheet = book.createSheet(kind.words());
    Sheet choices = book.createSheet(WORDS.say("template.lists"));
    Row help = sheet.createRow(HELP);
    help.setHeightInPoints(HELP_HEIGHT);
    Row heads = sheet.createRow(HEADS);
    Row example = sheet.createRow(EXAMPLE);
    cell(heads, 0, WORDS.say("template.number"), bold());
    cell(example, 0, WORDS.say("template.example"), quiet());
    for (Column column : kind.columns()) {
      int index = kind.columns().indexOf(column) + 1;
      String head = column.label() + (kind.requires(column) ? " *" : "");
      sheet.setDefaultColumnStyle(index, text());
      sheet.setColumnWidth(index, Math.clamp(column.help().length(), 14, WIDEST) * CHARACTER);
      cell(help, index, column.help(), quiet());
      cell(heads, index, head, bold());
      cell(example, index, column.example(), quiet());
      choose(sheet, choices, column, index);
    }
    sheet.createFreezePane(2, HEADS + 1);
    book.setSheetHidden(book.getSheetIndex(choices), true);
  }

  private static void cell(Row row, int column, String text, CellStyle style) {
    var cell = row.createCell(column);
    cell.setCellValue(text);
    cell.setCellStyle(style);
  }

  private void choose(Sheet sheet, Sheet choices, Column column, int index) {
    List<String> lines = lists.getOrDefault(column, List.of());
    if (lines.isEmpty()) {
      return;
    }
    for (int i = 0; i < lines.size(); i++) {
      Row row = choices.getRow(i) == null ? choices.createRow(i) : choices.getRow(i);
      row.createCell(index).setCellValue(lines.get(i));
    }
    String letter = CellReference.convertNumToColString(index);
    String range =
        "'%s'!$%s$1:$%s$%d".formatted(choices.getSheetName(), letter, letter, lines.size());
    DataValidationHelper helper = sheet.getDataValidationHelper();
    DataValidation validation =
        helper.createValidation(
            helper.createFormulaListConstraint(range),
            new CellRangeAddressList(EXAMPLE, LAST, index, index));
    // a list proposes; what is not in it is told by the check, with a sentence
    validation.setShowErrorBox(false);
    validation.setSuppressDropDownArrow(true);
    sheet.addValidationData(validation);
  }

  private CellStyle text() {
    CellStyle style = book.createCellStyle();
    style.setDataFormat(book.createDataFormat().getFormat("@"));
    return style;
  }

  private CellStyle bold() {
    CellStyle style = text();
    XSSFFont font = book.createFont();
    font.setBold(true);
    style.setFont(font);
    style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    return style;
  }

  private CellStyle quiet() {
    CellStyle style = text();
    XSSFFont font = book.createFont();
    font.setItalic(true);
    font.setColor(IndexedColors.GREY_50_PERCENT.getIndex());
    style.setFont(font);
    style.setWrapText(true);
    return style;
  }
}
