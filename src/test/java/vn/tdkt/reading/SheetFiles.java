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
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** Score sheets as Word files, made as the usual programs make them. */
public final class SheetFiles {
  /** Between the margins, in twentieths of a point. */
  private static final int TEXT_WIDTH = 9_300;

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
            document.createStyles().setDefaultFonts(timesNewRoman());
            document.createParagraph().createRun().setText(sheet.title());
            table(document, sheet);
            sheet.below().forEach(text -> document.createParagraph().createRun().setText(text));
            document.createParagraph(); // no document ends with a table
            document.write(out);
          }
        });
  }

  private static CTFonts timesNewRoman() {
    CTFonts fonts = CTFonts.Factory.newInstance();
    fonts.setAscii("Times New Roman");
    fonts.setHAnsi("Times New Roman");
    return fonts;
  }

  private static void table(XWPFDocument document, PrintedSheet sheet) {
    XWPFTable table = document.createTable();
    table.removeRow(0);
    CTTblGrid grid = table.getCTTbl().addNewTblGrid();
    for (int column = 0; column < sheet.columns(); column++) {
      grid.addNewGridCol().setW(width(sheet, column, 1));
    }
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
      for (int column = 0; column < cells.size(); column++) {
        XWPFTableCell cell = line.addNewTableCell();
        wide(cell.getCTTc().addNewTcPr(), sheet, column, 1);
        write(cell, cells.get(column));
      }
    }
  }

  private static void wide(CTTcPr properties, PrintedSheet sheet, int column, int span) {
    properties.addNewTcW().setType(STTblWidth.DXA);
    properties.getTcW().setW(width(sheet, column, span));
  }

  /** In twentieths of a point. */
  private static BigInteger width(PrintedSheet sheet, int column, int span) {
    int shares = 0;
    for (int covered = column; covered < column + span; covered++) {
      shares += sheet.share(covered);
    }
    return BigInteger.valueOf((long) TEXT_WIDTH * shares / sheet.shares());
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
    wide(properties, sheet, column, span);
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
