package vn.tdkt.reading;

import java.util.List;
import java.util.Optional;

/**
 * A row of a table.
 *
 * @param number as its program counts it, from 1; rows of a joined table count on
 * @param cells from left to right, without those that a cell above covers
 */
public record Row(int number, List<Cell> cells) {
  public Row {
    cells = List.copyOf(cells);
  }

  /** The cell of this row that covers a column, from 1. */
  public Optional<Cell> at(int column) {
    return cells.stream().filter(cell -> cell.covers(column)).findFirst();
  }

  public boolean isBlank() {
    return cells.stream().allMatch(cell -> cell.text().isBlank());
  }
}
