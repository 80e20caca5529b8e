package vn.tdkt.papers.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tdkt.papers.Cell;
import vn.tdkt.papers.Row;

/**
 * Where each cell of a table stands once the spans are counted.
 *
 * @param lines row by row, from left to right
 */
public record Grid(List<Line> lines) {
  /** One row. */
  public record Line(Row row, List<Slot> slots) {}

  /**
   * A place in a row.
   *
   * @param column the first column that it covers, from 0
   * @param cell what begins here or, if {@code continued}, what reaches down from above
   */
  public record Slot(int column, Cell cell, boolean continued) {}

  /**
   * @throws IllegalArgumentException if cells overlap, are missing or stick out
   */
  public static Grid of(List<Row> rows, int columns) {
    List<Line> lines = new ArrayList<>();
    List<Open> open = List.of();
    for (Row row : rows) {
      Filling filling = new Filling(row, open, columns);
      lines.add(new Line(row, filling.slots));
      open = filling.stillOpen;
    }
    require(open.isEmpty(), "a cell reaches below the last row");
    return new Grid(List.copyOf(lines));
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalArgumentException(otherwise);
    }
  }

  /** A cell that covers {@code rowsLeft} more rows. */
  private record Open(int column, Cell cell, int rowsLeft) {}

  /** Lays the cells of one row between those that reach down into it. */
  private static final class Filling {
    final List<Slot> slots = new ArrayList<>();
    final List<Open> stillOpen = new ArrayList<>();

    Filling(Row row, List<Open> fromAbove, int columns) {
      int column = 0;
      int next = 0;
      while (column < columns) {
        Open above = openAt(fromAbove, column);
        require(above != null || next < row.cells().size(), "a row has too few cells");
        Cell cell = above != null ? above.cell() : row.cells().get(next++);
        put(column, cell, above);
        column += cell.across();
      }
      require(column == columns && next == row.cells().size(), "a row has too many cells");
      require(
          slots.stream().filter(Slot::continued).count() == fromAbove.size(), "two cells overlap");
    }

    private void put(int column, Cell cell, @Nullable Open above) {
      slots.add(new Slot(column, cell, above != null));
      int rowsLeft = above != null ? above.rowsLeft() - 1 : cell.down() - 1;
      if (rowsLeft > 0) {
        stillOpen.add(new Open(column, cell, rowsLeft));
      }
    }

    private static @Nullable Open openAt(List<Open> open, int column) {
      return open.stream().filter(o -> o.column() == column).findFirst().orElse(null);
    }
  }
}
