package vn.tdkt.papers.xlsx;

import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import vn.tdkt.papers.Block;
import vn.tdkt.papers.Cell;
import vn.tdkt.papers.Closing;
import vn.tdkt.papers.Head;
import vn.tdkt.papers.Orientation;
import vn.tdkt.papers.Paragraph;
import vn.tdkt.papers.Table;
import vn.tdkt.papers.layout.A4;
import vn.tdkt.papers.layout.Band;
import vn.tdkt.papers.layout.Decree30;
import vn.tdkt.papers.layout.Grid;
import vn.tdkt.papers.layout.Line;
import vn.tdkt.papers.layout.Side;
import vn.tdkt.papers.layout.Style;
import vn.tdkt.papers.layout.Typeface;

/** Fills one sheet from top to bottom. */
final class SheetWriter {
  /** More frozen rows than this would leave no room to scroll. */
  private static final int MOST_FROZEN = 12;

  /** Excel's limit, in points. */
  private static final int HIGHEST_ROW = 409;

  private final XSSFSheet sheet;
  private final Values values;
  private final int textWidth;
  private final List<Block> blocks;
  private final Columns columns;
  private int next;

  SheetWriter(XSSFSheet sheet, Looks looks, Orientation orientation, List<Block> blocks) {
    this.sheet = sheet;
    this.values = new Values(looks);
    this.textWidth = A4.lying(orientation).textWidth();
    this.blocks = blocks;
    this.columns = Columns.of(blocks, textWidth);
  }

  void write() {
    columns.applyTo(sheet);
    blocks.forEach(this::put);
  }

  private void put(Block block) {
    switch (block) {
      case Head head -> bands(Decree30.head(head, textWidth));
      case Closing closing -> bands(List.of(Decree30.closing(closing)));
      case Paragraph paragraph -> {
        Line line = Decree30.paragraph(paragraph, textWidth);
        across(newRow(), List.of(line), 0, columns.count(), 100);
      }
      case Table table -> table(table);
    }
  }

  private void bands(List<Band> bands) {
    bands.forEach(band -> sides(band.sides()));
    newRow().setHeightInPoints(6);
  }

  /** All sides in one row, because a row is never split between pages. */
  private void sides(List<Side> sides) {
    if (sides.size() > columns.count()) {
      sides.forEach(side -> across(newRow(), side.lines(), 0, columns.count(), 100));
      return;
    }
    int[] ends = columns.ends(sides);
    XSSFRow row = newRow();
    int percent = 100;
    for (int i = 0; i < ends.length; i++) {
      int width = columns.width(i == 0 ? 0 : ends[i - 1], ends[i]);
      percent = Math.min(percent, percent(sides.get(i).lines(), width));
    }
    for (int i = 0; i < ends.length; i++) {
      across(row, sides.get(i).lines(), i == 0 ? 0 : ends[i - 1], ends[i], percent);
    }
  }

  private void across(XSSFRow row, List<Line> lines, int from, int to, int percent) {
    if (to - from > 1) {
      sheet.addMergedRegion(new CellRangeAddress(row.getRowNum(), row.getRowNum(), from, to - 1));
    }
    int width = columns.width(from, to);
    values.lines(row.createCell(from), lines, percent);
    raise(row, lines, width);
  }

  /** Country and motto stay on one line each; a narrow column gets smaller type. */
  private static int percent(List<Line> lines, int width) {
    return lines.stream()
        .filter(line -> line.style() == Style.COUNTRY || line.style() == Style.MOTTO)
        .mapToInt(line -> 100 * (width - 2) / Typeface.width(line))
        .reduce(100, Math::min);
  }

  private void table(Table table) {
    int first = next;
    rows(table, Grid.of(table.head(), columns.count()));
    if (next > first) {
      sheet.setRepeatingRows(new CellRangeAddress(first, next - 1, -1, -1));
      if (next <= MOST_FROZEN) {
        sheet.createFreezePane(0, next);
      }
    }
    rows(table, Grid.of(table.body(), columns.count()));
    newRow().setHeightInPoints(6);
  }

  private void rows(Table table, Grid grid) {
    for (Grid.Line gridLine : grid.lines()) {
      XSSFRow row = newRow();
      for (Grid.Slot slot : gridLine.slots()) {
        Line line = Decree30.cell(table, gridLine.row(), slot);
        cover(row, slot, line);
        if (!slot.continued()) {
          value(row.getCell(slot.column()), slot.cell(), line);
          merge(row, slot);
          int width = columns.width(slot.column(), slot.column() + slot.cell().across());
          if (slot.cell().down() == 1) {
            raise(row, List.of(line), width - 2);
          }
        }
      }
    }
  }

  private void value(XSSFCell cell, Cell content, Line line) {
    switch (content.content()) {
      case Cell.Content.Points(var score) -> values.points(cell, score, line);
      case Cell.Content.Text text -> values.text(cell, line);
    }
  }

  /** Borders belong to each covered cell. */
  private void cover(XSSFRow row, Grid.Slot slot, Line line) {
    Line empty = new Line(line.style(), line.align(), List.of(), 0);
    for (int i = 0; i < slot.cell().across(); i++) {
      values.text(row.createCell(slot.column() + i), empty);
    }
  }

  private void merge(XSSFRow row, Grid.Slot slot) {
    int across = slot.cell().across();
    int down = slot.cell().down();
    if (across > 1 || down > 1) {
      int top = row.getRowNum();
      sheet.addMergedRegion(
          new CellRangeAddress(top, top + down - 1, slot.column(), slot.column() + across - 1));
    }
  }

  /** Excel does not measure merged cells, so rows get their height here. */
  private static void raise(XSSFRow row, List<Line> lines, int width) {
    int height = lines.stream().mapToInt(line -> height(line, width)).sum();
    row.setHeightInPoints(Math.min(HIGHEST_ROW, Math.max(row.getHeightInPoints(), height + 4)));
  }

  private static int height(Line line, int width) {
    int filled = Typeface.lines(line, width);
    return (filled + Values.emptyLines(line)) * line.style().size() * 5 / 4;
  }

  private XSSFRow newRow() {
    return sheet.createRow(next++);
  }
}
