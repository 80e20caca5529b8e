package vn.tdkt.documents.viewer;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.tdkt.reading.Cell;
import vn.tdkt.reading.Row;
import vn.tdkt.reading.Table;

/**
 * Rows of a table as a browser draws them: a span ends with the leaf and goes on at the top of the
 * next one, and where a row has nothing stands an empty cell, so that all keep their columns.
 */
final class TableRows {
  private final List<Row> rows;
  private final int from;
  private final int to;

  /** For each column the first row, counted from 0, that nothing above covers. */
  private final int[] coveredTo;

  private TableRows(Table table, int from, int to) {
    this.rows = table.rows();
    this.from = from;
    this.to = to;
    this.coveredTo = new int[table.columns() + 1];
  }

  /**
   * @param from the first row, counted from 0
   * @param to the first row that is left out
   */
  static List<TextRow> of(Table table, int from, int to) {
    TableRows drawn = new TableRows(table, from, to);
    List<TextRow> shown = new ArrayList<>();
    for (int index = from; index < to; index++) {
      shown.add(new TextRow(drawn.rows.get(index).number(), drawn.row(index)));
    }
    return shown;
  }

  private List<TextCell> row(int index) {
    List<Cell> own = rows.get(index).cells();
    List<Cell> all = index > from ? own : Stream.concat(reachingDown(), own.stream()).toList();
    List<TextCell> cells = new ArrayList<>();
    int column = 1;
    for (Cell cell : all.stream().sorted((a, b) -> a.column() - b.column()).toList()) {
      fill(cells, index, column, cell.column());
      int down = Math.min(cell.rowSpan(), to - index);
      cells.add(TextCell.of(cell.text(), cell.certainty(), cell.columnSpan(), down));
      for (column = cell.column(); column <= cell.lastColumn(); column++) {
        coveredTo[column] = index + down;
      }
    }
    fill(cells, index, column, coveredTo.length);
    return cells;
  }

  /** Cells of rows on the leaves before that cover the first row, with what is left of them. */
  private Stream<Cell> reachingDown() {
    List<Cell> reaching = new ArrayList<>();
    for (int index = 0; index < from; index++) {
      for (Cell cell : rows.get(index).cells()) {
        int left = index + cell.rowSpan() - from;
        if (left > 0) {
          reaching.add(
              new Cell(
                  cell.text(),
                  cell.column(),
                  cell.columnSpan(),
                  left,
                  cell.place(),
                  cell.certainty()));
        }
      }
    }
    return reaching.stream();
  }

  private void fill(List<TextCell> cells, int index, int column, int end) {
    int empty = 0;
    for (int at = column; at <= end; at++) {
      boolean free = at < end && coveredTo[at] <= index;
      if (!free && empty > 0) {
        cells.add(TextCell.empty(empty));
      }
      empty = free ? empty + 1 : 0;
    }
  }
}
