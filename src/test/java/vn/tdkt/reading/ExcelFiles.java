package vn.tdkt.reading;

import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Score sheets as workbooks: a title across all columns above the head, points as numbers, "05" and
 * "1.000" by the formats that show them so.
 */
public final class ExcelFiles {
  private static final int HEAD = 2;

  private final Workbook workbook;
  private final PrintedSheet sheet;
  private final boolean framed;
  private final Sheet page;
  private int at;

  private ExcelFiles(Workbook workbook, PrintedSheet sheet, boolean framed) {
    this.workbook = workbook;
    this.sheet = sheet;
    this.framed = framed;
    this.page = workbook.createSheet("Chấm điểm");
  }

  public static byte[] xlsx(PrintedSheet sheet) {
    return bytes(new XSSFWorkbook(), sheet, true);
  }

  public static byte[] xls(PrintedSheet sheet) {
    return bytes(new HSSFWorkbook(), sheet, true);
  }

  /** Without lines around the cells, as many type their sheets. */
  public static byte[] unframedXlsx(PrintedSheet sheet) {
    return bytes(new XSSFWorkbook(), sheet, false);
  }

  private static byte[] bytes(Workbook workbook, PrintedSheet sheet, boolean framed) {
    return SheetFiles.bytes(
        out -> {
          try (workbook) {
            new ExcelFiles(workbook, sheet, framed).fill();
            workbook.write(out);
          }
        });
  }

  private void fill() {
    page.createRow(0).createCell(0).setCellValue(sheet.title());
    page.addMergedRegion(new CellRangeAddress(0, 0, 0, sheet.columns() - 1));
    at = HEAD;
    sheet.heads().forEach(this::row);
    for (int row = 0; row < sheet.heads().size(); row++) {
      for (int column = 0; column < sheet.columns(); column++) {
        merge(row, column);
      }
    }
    sheet.rows().forEach(this::row);
    at++;
    sheet.below().forEach(text -> page.createRow(at++).createCell(0).setCellValue(text));
  }

  private void row(List<String> cells) {
    org.apache.poi.ss.usermodel.Row line = page.createRow(at++);
    for (int column = 0; column < cells.size(); column++) {
      set(line.createCell(column), cells.get(column));
    }
  }

  private void merge(int row, int column) {
    String text = sheet.heads().get(row).get(column);
    int across = sheet.headSpan(row, column);
    int down = sheet.headDepth(row, column);
    if (across * down > 1 && !text.equals(">") && !text.equals("^")) {
      page.addMergedRegion(
          new CellRangeAddress(HEAD + row, HEAD + row + down - 1, column, column + across - 1));
    }
  }

  private void set(org.apache.poi.ss.usermodel.Cell cell, String text) {
    cell.setCellStyle(style(text));
    if (text.matches("\\d+|\\d{1,3}\\.\\d{3}")) {
      cell.setCellValue(new BigDecimal(text.replace(".", "")).doubleValue());
    } else if (!text.isEmpty() && !text.equals("^") && !text.equals(">")) {
      cell.setCellValue(text);
    }
  }

  private CellStyle style(String text) {
    CellStyle style = workbook.createCellStyle();
    style.setWrapText(true);
    String format =
        text.matches("0\\d") ? "00" : text.matches("\\d\\.\\d{3}") ? "#,##0" : "General";
    style.setDataFormat(workbook.createDataFormat().getFormat(format));
    if (framed) {
      style.setBorderBottom(BorderStyle.THIN);
      style.setBorderRight(BorderStyle.THIN);
    }
    return style;
  }
}
