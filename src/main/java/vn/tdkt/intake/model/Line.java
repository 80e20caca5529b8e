package vn.tdkt.intake.model;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row of the table by what its columns hold.
 *
 * @param number as Excel counts
 * @param answer what a person says of it should it be doubtful, or null
 */
public record Line(int number, Map<Column, Cell> cells, @Nullable Answer answer) {
  public Cell at(Column column) {
    return cells.getOrDefault(column, Cell.EMPTY);
  }
}
