package vn.tdkt.reading;

import java.util.List;
import java.util.Optional;

/**
 * A table as it stands, pieces on following pages joined. A table within a cell is a block of its
 * own, behind the one that holds it.
 *
 * @param rows from top to bottom; hidden ones are among them
 */
public record Table(List<Row> rows, Place place) implements Block {
  public Table {
    rows = List.copyOf(rows);
  }

  /** How many columns the widest row covers. */
  public int columns() {
    return rows.stream()
        .flatMap(row -> row.cells().stream())
        .mapToInt(Cell::lastColumn)
        .max()
        .orElse(0);
  }

  /** The cell that covers a place of the grid, be it by its spans; both count from 1. */
  public Optional<Cell> at(int rowIndex, int column) {
    for (int above = rowIndex; above >= 1; above--) {
      int depth = rowIndex - above + 1;
      Optional<Cell> covering =
          rows.get(above - 1).cells().stream()
              .filter(cell -> cell.covers(column) && cell.rowSpan() >= depth)
              .findFirst();
      if (covering.isPresent()) {
        return covering;
      }
    }
    return Optional.empty();
  }
}
