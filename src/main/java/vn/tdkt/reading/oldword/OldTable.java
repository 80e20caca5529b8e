package vn.tdkt.reading.oldword;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;
import vn.tdkt.reading.Cell;
import vn.tdkt.reading.Place;
import vn.tdkt.reading.Row;
import vn.tdkt.reading.text.ReadText;
import vn.tdkt.reading.text.Run;

/**
 * One table of an old document. Its rows know only where their cells begin and end; columns are
 * where any row has an edge.
 */
final class OldTable {
  /** Edges closer than this are one, in twentieths of a point: rows are drawn by hand. */
  private static final int NEAR = 60;

  private final Table table;
  private final Place place;
  private final OldParagraphs paragraphs;
  private final List<Integer> edges;
  private final List<Table> nested = new ArrayList<>();

  OldTable(Table table, Place place, OldParagraphs paragraphs) {
    this.table = table;
    this.place = place;
    this.paragraphs = paragraphs;
    this.edges = edges(table);
  }

  private static List<Integer> edges(Table table) {
    TreeSet<Integer> all = new TreeSet<>();
    for (int row = 0; row < table.numRows(); row++) {
      for (TableCell cell : cells(table.getRow(row))) {
        all.add(cell.getLeftEdge());
        all.add(cell.getLeftEdge() + cell.getWidth());
      }
    }
    List<Integer> edges = new ArrayList<>();
    for (int edge : all) {
      if (edges.isEmpty() || edge - edges.getLast() > NEAR) {
        edges.add(edge);
      }
    }
    return edges;
  }

  private static List<TableCell> cells(TableRow row) {
    return IntStream.range(0, row.numCells()).mapToObj(row::getCell).toList();
  }

  vn.tdkt.reading.Table read() {
    List<Row> rows = new ArrayList<>();
    for (int row = 0; row < table.numRows(); row++) {
      rows.add(new Row(row + 1, row(row)));
    }
    return new vn.tdkt.reading.Table(rows, place);
  }

  /** Tables that stand in cells, in their order. */
  List<Table> nested() {
    return nested;
  }

  private List<Cell> row(int row) {
    List<Cell> cells = new ArrayList<>();
    for (TableCell cell : cells(table.getRow(row))) {
      boolean covered = (continuesAbove(cell) && row > 0) || continuesBefore(cell);
      if (!covered) {
        cells.add(cell(row, cell));
      }
    }
    return cells;
  }

  private static boolean continuesAbove(TableCell cell) {
    return cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged();
  }

  private static boolean continuesBefore(TableCell cell) {
    return cell.isMerged() && !cell.isFirstMerged();
  }

  private Cell cell(int row, TableCell cell) {
    int column = columnAt(cell.getLeftEdge());
    int last = columnAt(rightEdge(row, cell)) - 1;
    Place here = place.inRow(row + 1).inColumn(column);
    ReadText text = ReadText.of(runs(cell, here));
    return new Cell(
        text.text(),
        column,
        Math.max(1, last - column + 1),
        rowSpan(row, column),
        here,
        text.certainty());
  }

  /** From 1; the column that begins at an edge. */
  private int columnAt(int edge) {
    int column = 1;
    while (column < edges.size() && edges.get(column) <= edge + NEAR / 2) {
      column++;
    }
    return column;
  }

  /** Behind those that are merged with it in its row. */
  private int rightEdge(int row, TableCell cell) {
    int right = cell.getLeftEdge() + cell.getWidth();
    for (TableCell next : cells(table.getRow(row))) {
      if (continuesBefore(next) && Math.abs(next.getLeftEdge() - right) <= NEAR) {
        right = next.getLeftEdge() + next.getWidth();
      }
    }
    return right;
  }

  private int rowSpan(int row, int column) {
    int span = 1;
    while (row + span < table.numRows() && isContinued(row + span, column)) {
      span++;
    }
    return span;
  }

  private boolean isContinued(int row, int column) {
    return cells(table.getRow(row)).stream()
        .anyMatch(cell -> continuesAbove(cell) && columnAt(cell.getLeftEdge()) == column);
  }

  private List<Run> runs(TableCell cell, Place here) {
    List<Run> runs = new ArrayList<>();
    for (int index = 0; index < cell.numParagraphs(); ) {
      Paragraph paragraph = cell.getParagraph(index);
      if (paragraph.isInTable() && paragraph.getTableLevel() > table.getTableLevel()) {
        Table inner = cell.getTable(paragraph);
        nested.add(inner);
        index += Math.max(1, inner.numParagraphs());
      } else {
        runs.addAll(paragraphs.runs(paragraph, here));
        runs.add(Run.of("\n"));
        index++;
      }
    }
    return runs;
  }
}
