package vn.tdkt.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** Workbooks of invented tables. */
public final class Sheets {
  private Sheets() {}

  /** A sheet with these rows of text. */
  public static byte[] of(List<List<String>> rows) {
    return of(rows, -1);
  }

  /**
   * @param hidden index of a row that is hidden, or -1
   */
  public static byte[] of(List<List<String>> rows, int hidden) {
    try (SXSSFWorkbook book = new SXSSFWorkbook(100);
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      SXSSFSheet sheet = book.createSheet("Bảng");
      for (int i = 0; i < rows.size(); i++) {
        SXSSFRow row = sheet.createRow(i);
        row.setZeroHeight(i == hidden);
        List<String> cells = rows.get(i);
        for (int j = 0; j < cells.size(); j++) {
          row.createCell(j).setCellValue(cells.get(j));
        }
      }
      book.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
