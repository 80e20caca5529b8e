package vn.tdkt.papers.docx;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblCellMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import vn.tdkt.papers.Row;
import vn.tdkt.papers.Table;
import vn.tdkt.papers.layout.Band;
import vn.tdkt.papers.layout.Decree30;
import vn.tdkt.papers.layout.Grid;
import vn.tdkt.papers.layout.Line;
import vn.tdkt.papers.layout.Side;

/** Tables: those with data, and the unruled ones that put parts of a paper side by side. */
final class WordTables {
  private WordTables() {}

  static void bands(XWPFDocument document, List<Band> bands, int textWidth) {
    int[] widths =
        bands.getFirst().sides().stream().mapToInt(s -> s.percent() * textWidth / 100).toArray();
    XWPFTable table = begin(document, twips(widths), 0);
    table.removeBorders();
    for (Band band : bands) {
      XWPFTableRow row = table.insertNewTableRow(table.getNumberOfRows());
      row.setCantSplitRow(true);
      for (int i = 0; i < widths.length; i++) {
        side(row, band.sides().get(i), widths[i]);
      }
    }
    Lines.gap(document.createParagraph(), 6);
  }

  private static void side(XWPFTableRow row, Side side, int width) {
    XWPFTableCell cell = cell(row, Twips.ofMillimetres(width));
    for (Line line : side.lines()) {
      Lines.set(cell.addParagraph(), line, width);
      Lines.rule(cell::addParagraph, line, width);
    }
    dropFirstParagraph(cell);
  }

  /**
   * @param closes whether the last row stays on the page of what follows
   */
  static void table(XWPFDocument document, Table table, int textWidth, boolean closes) {
    int[] widths =
        table.columns().stream()
            .mapToInt(c -> Twips.ofMillimetres(textWidth) * c.share() / table.shares())
            .toArray();
    XWPFTable word = begin(document, widths, Twips.ofPoints(3));
    int columns = widths.length;
    for (Grid.Line line : Grid.of(table.head(), columns).lines()) {
      row(word, table, line, widths).setRepeatHeader(true);
    }
    for (Grid.Line line : Grid.of(table.body(), columns).lines()) {
      row(word, table, line, widths);
    }
    XWPFParagraph gap = document.createParagraph();
    Lines.gap(gap, 6);
    if (closes) {
      gap.setKeepNext(true);
      keepLastRow(word);
    }
  }

  private static XWPFTableRow row(XWPFTable word, Table table, Grid.Line line, int[] widths) {
    XWPFTableRow row = word.insertNewTableRow(word.getNumberOfRows());
    row.setCantSplitRow(true);
    for (Grid.Slot slot : line.slots()) {
      XWPFTableCell cell = cell(row, width(slot, widths));
      span(cell, slot);
      cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
      if (!slot.continued()) {
        XWPFParagraph paragraph = cell.getParagraphArray(0);
        Lines.set(paragraph, Decree30.cell(table, line.row(), slot), 0);
        paragraph.setKeepNext(line.row().kind() != Row.Kind.PLAIN);
      }
    }
    return row;
  }

  private static int width(Grid.Slot slot, int[] widths) {
    int width = 0;
    for (int i = 0; i < slot.cell().across(); i++) {
      width += widths[slot.column() + i];
    }
    return width;
  }

  private static void span(XWPFTableCell cell, Grid.Slot slot) {
    var properties = cell.getCTTc().getTcPr();
    if (slot.cell().across() > 1) {
      properties.addNewGridSpan().setVal(BigInteger.valueOf(slot.cell().across()));
    }
    if (slot.cell().down() > 1) {
      properties.addNewVMerge().setVal(slot.continued() ? STMerge.CONTINUE : STMerge.RESTART);
    }
  }

  private static XWPFTable begin(XWPFDocument document, int[] widths, int padding) {
    XWPFTable table = document.createTable();
    table.removeRow(0);
    CTTblPr properties = table.getCTTbl().getTblPr();
    properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
    pad(properties.addNewTblCellMar(), padding);
    int width = 0;
    CTTblGrid grid = table.getCTTbl().addNewTblGrid();
    for (int column : widths) {
      grid.addNewGridCol().setW(BigInteger.valueOf(column));
      width += column;
    }
    table.setWidthType(TableWidthType.DXA);
    table.setWidth(width);
    return table;
  }

  /** Written out even where it is nothing, because else Word pads by itself. */
  private static void pad(CTTblCellMar margins, int padding) {
    for (CTTblWidth side : List.of(margins.addNewLeft(), margins.addNewRight())) {
      side.setType(STTblWidth.DXA);
      side.setW(BigInteger.valueOf(padding));
    }
  }

  private static XWPFTableCell cell(XWPFTableRow row, int width) {
    XWPFTableCell cell = row.addNewTableCell();
    cell.setWidthType(TableWidthType.DXA);
    cell.setWidth(String.valueOf(width));
    return cell;
  }

  private static void dropFirstParagraph(XWPFTableCell cell) {
    if (cell.getParagraphs().size() > 1) {
      cell.removeParagraph(0);
    }
  }

  private static void keepLastRow(XWPFTable word) {
    if (word.getNumberOfRows() > 0) {
      word.getRow(word.getNumberOfRows() - 1)
          .getTableCells()
          .forEach(c -> c.getParagraphs().forEach(p -> p.setKeepNext(true)));
    }
  }

  private static int[] twips(int[] millimetres) {
    return Arrays.stream(millimetres).map(Twips::ofMillimetres).toArray();
  }
}
