package vn.tdkt.intake.book;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import vn.tdkt.intake.model.SheetLine;

/**
 * The rows of a workbook's first visible sheet, one after the other; however many there are, only
 * one is held.
 */
public final class Workbook implements AutoCloseable {
  private static final int SAMPLE = 30;
  private static final int TELLING = 200;

  private final ReadableWorkbook book;
  private final Sheet sheet;
  private final boolean others;
  private final List<Row> first;
  private final Letters letters;

  private Workbook(ReadableWorkbook book) throws IOException {
    this.book = book;
    List<Sheet> visible =
        book.getSheets().filter(one -> one.getVisibility() == SheetVisibility.VISIBLE).toList();
    if (visible.isEmpty()) {
      throw new IOException("no sheet to be seen");
    }
    this.sheet = visible.getFirst();
    this.others = visible.size() > 1;
    try (Stream<Row> rows = sheet.openStream()) {
      this.first = rows.limit(TELLING).toList();
    }
    this.letters = Letters.of(first);
  }

  /**
   * @throws IOException if the file cannot be read as a workbook, whatever is wrong with it
   */
  public static Workbook open(byte[] content) throws IOException {
    try {
      return new Workbook(
          new ReadableWorkbook(new ByteArrayInputStream(content), new ReadingOptions(true, true)));
    } catch (ExcelReaderException | IllegalStateException | IllegalArgumentException e) {
      throw new IOException(e);
    }
  }

  public String sheetName() {
    return sheet.getName();
  }

  /** Whether other sheets, which are not read, can be seen too. */
  public boolean hasOthers() {
    return others;
  }

  /** The name of the old encoding in which the table is written; empty where it is Unicode. */
  public String oldEncoding() {
    return letters.label();
  }

  /** The first lines, among which the heads stand. */
  public List<SheetLine> top() {
    return first.stream().limit(SAMPLE).map(this::line).toList();
  }

  /** All lines from the top, read ahead; to be closed before the book. */
  public ReadAhead lines() throws IOException {
    return new ReadAhead(sheet.openStream().map(this::line));
  }

  /**
   * Reads every row, also so that damage below the first lines is told.
   *
   * @return the number of the last, as Excel counts
   * @throws IOException if the file is damaged below its first lines
   */
  public int lastLine() throws IOException {
    try (Stream<Row> rows = sheet.openStream()) {
      return rows.mapToInt(Row::getRowNum).max().orElse(0);
    } catch (ExcelReaderException | IllegalStateException | IllegalArgumentException e) {
      throw new IOException(e);
    }
  }

  private SheetLine line(Row row) {
    return new BookLine(row, letters, book.isDate1904());
  }

  @Override
  public void close() throws IOException {
    book.close();
  }
}
