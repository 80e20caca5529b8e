package vn.tdkt.intake.model;

import java.util.Map;

/**
 * A row of the table by what its columns hold.
 *
 * @param number as Excel counts
 */
public record Line(int number, Map<Column, Cell> cells) {
  public Cell at(Column column) {
    return cells.getOrDefault(column, Cell.EMPTY);
  }
}
