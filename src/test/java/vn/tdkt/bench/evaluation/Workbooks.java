package vn.tdkt.bench.evaluation;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** Writes the block as a workbook that spreadsheet programs open. */
final class Workbooks {
  private Workbooks() {}

  static void write(Spreadsheet spreadsheet, Path file) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      spreadsheet.sheets().keySet().forEach(workbook::createSheet);
      spreadsheet.sheets().forEach((name, rows) -> fill(workbook.getSheet(name), rows));
      workbook.write(out);
    }
  }

  private static void fill(Sheet sheet, List<List<@Nullable Object>> rows) {
    for (int i = 0; i < rows.size(); i++) {
      Row row = sheet.createRow(i);
      List<@Nullable Object> cells = rows.get(i);
      for (int j = 0; j < cells.size(); j++) {
        set(row.createCell(j), cells.get(j));
      }
    }
  }

  private static void set(Cell cell, @Nullable Object content) {
    switch (content) {
      case null -> {}
      case Number number -> cell.setCellValue(number.doubleValue());
      case String text when text.startsWith("=") -> cell.setCellFormula(text.substring(1));
      default -> cell.setCellValue(content.toString());
    }
  }
}
