package vn.tdkt.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** Score sheets as Word files, made as the usual programs make them. */
public final class SheetFiles {
  private SheetFiles() {}

  interface Writing {
    void to(OutputStream out) throws IOException;
  }

  static byte[] bytes(Writing writing) {
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
            sheet.below().forEach(text -> document.createParagraph().createRun().setText(text));
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
    } else if (sheet.headDepth(row, column) > 1) {
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
}
