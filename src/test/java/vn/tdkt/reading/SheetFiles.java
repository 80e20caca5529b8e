package vn.tdkt.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** Score sheets as files, made as the usual programs make them. */
public final class SheetFiles {
  private SheetFiles() {}

  private interface Writing {
    void to(OutputStream out) throws IOException;
  }

  private static byte[] bytes(Writing writing) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      writing.to(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  public static byte[] docx(PrintedSheet sheet) {
    return bytes(
        out -> {
          try (XWPFDocument document = new XWPFDocument()) {
            document.createParagraph().createRun().setText(sheet.title());
            table(document, sheet);
            document.write(out);
          }
        });
  }

  private static void table(XWPFDocument document, PrintedSheet sheet) {
    XWPFTable table = document.createTable();
    table.removeRow(0);
    for (int row = 0; row < sheet.heads().size(); row++) {
      XWPFTableRow line = row(table);
      for (int column = 0; column < sheet.columns(); ) {
        int span = sheet.headSpan(row, column);
        head(line.addNewTableCell(), sheet, row, column, span);
        column += span;
      }
    }
    for (List<String> cells : sheet.rows()) {
      XWPFTableRow line = row(table);
      cells.forEach(text -> write(line.addNewTableCell(), text));
    }
  }

  /** The library gives a new row the cells of the first one. */
  private static XWPFTableRow row(XWPFTable table) {
    XWPFTableRow row = table.createRow();
    while (!row.getTableCells().isEmpty()) {
      row.removeCell(0);
    }
    return row;
  }

  private static void head(XWPFTableCell cell, PrintedSheet sheet, int row, int column, int span) {
    String text = sheet.heads().get(row).get(column);
    CTTcPr properties = cell.getCTTc().addNewTcPr();
    if (span > 1) {
      properties.addNewGridSpan().setVal(BigInteger.valueOf(span));
    }
    if (text.equals("^")) {
      properties.addNewVMerge();
    } else if (row + 1 < sheet.heads().size()
        && sheet.heads().get(row + 1).get(column).equals("^")) {
      properties.addNewVMerge().setVal(STMerge.RESTART);
    }
    write(cell, text.equals("^") ? "" : text);
  }

  private static void write(XWPFTableCell cell, String text) {
    String[] lines = text.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      (i == 0 && !cell.getParagraphs().isEmpty()
              ? cell.getParagraphs().getFirst()
              : cell.addParagraph())
          .createRun()
          .setText(lines[i]);
    }
  }

  /** Two lines of title above the head, points as numbers, "05" as text. */
  public static byte[] xlsx(PrintedSheet sheet) {
    return bytes(
        out -> {
          try (Workbook workbook = new XSSFWorkbook()) {
            fill(workbook, workbook.createSheet("Chấm điểm"), sheet);
            workbook.write(out);
          }
        });
  }

  private static void fill(Workbook workbook, Sheet page, PrintedSheet sheet) {
    CellStyle wrapped = workbook.createCellStyle();
    wrapped.setWrapText(true);
    page.createRow(0).createCell(0).setCellValue(sheet.title());
    page.addMergedRegion(new CellRangeAddress(0, 0, 0, sheet.columns() - 1));
    int at = 2;
    for (int row = 0; row < sheet.heads().size(); row++) {
      org.apache.poi.ss.usermodel.Row line = page.createRow(at);
      for (int column = 0; column < sheet.columns(); column++) {
        String text = sheet.heads().get(row).get(column);
        if (!text.equals(">") && !text.equals("^")) {
          line.createCell(column).setCellValue(text);
          merge(page, sheet, row, column, at);
        }
      }
      at++;
    }
    for (List<String> cells : sheet.rows()) {
      org.apache.poi.ss.usermodel.Row line = page.createRow(at++);
      for (int column = 0; column < cells.size(); column++) {
        org.apache.poi.ss.usermodel.Cell cell = line.createCell(column);
        cell.setCellStyle(wrapped);
        set(cell, cells.get(column));
      }
    }
  }

  private static void merge(Sheet page, PrintedSheet sheet, int row, int column, int at) {
    int across = sheet.headSpan(row, column);
    int down =
        row + 1 < sheet.heads().size() && sheet.heads().get(row + 1).get(column).equals("^")
            ? 2
            : 1;
    if (across * down > 1) {
      page.addMergedRegion(new CellRangeAddress(at, at + down - 1, column, column + across - 1));
    }
  }

  private static void set(org.apache.poi.ss.usermodel.Cell cell, String text) {
    if (text.matches("[1-9]\\d*")) {
      cell.setCellValue(Integer.parseInt(text));
    } else if (!text.isEmpty()) {
      cell.setCellValue(text);
    }
  }
}
