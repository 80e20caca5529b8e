package vn.tdkt.intake.book;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * The table as it came, with one column more that says what is to be settled. Everything is text: a
 * cell that begins like a formula stays what it is (CWE-1236).
 */
public final class FaultBook implements AutoCloseable {
  private static final int ROWS_HELD = 100;
  private static final String FORMULA_SIGNS = "=+-@\t\r";

  private final SXSSFWorkbook book = new SXSSFWorkbook(ROWS_HELD);
  private final SXSSFSheet sheet;
  private final CellStyle plain;
  private final CellStyle quoted;
  private int rows;

  public FaultBook(String name) {
    this.sheet = book.createSheet(name);
    this.plain = book.createCellStyle();
    plain.setDataFormat(book.createDataFormat().getFormat("@"));
    this.quoted = book.createCellStyle();
    quoted.cloneStyleFrom(plain);
    quoted.setQuotePrefixed(true);
  }

  public void row(List<String> cells) {
    SXSSFRow row = sheet.createRow(rows++);
    for (int i = 0; i < cells.size(); i++) {
      String text = cells.get(i);
      if (!text.isEmpty()) {
        SXSSFCell cell = row.createCell(i);
        cell.setCellValue(text);
        cell.setCellStyle(FORMULA_SIGNS.indexOf(text.charAt(0)) >= 0 ? quoted : plain);
      }
    }
  }

  public void writeTo(OutputStream out) throws IOException {
    book.write(out);
  }

  @Override
  public void close() throws IOException {
    book.close();
  }
}
