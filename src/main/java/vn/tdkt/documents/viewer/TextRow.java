package vn.tdkt.documents.viewer;

import java.util.List;

/**
 * A row of a table, or a paragraph as its only cell.
 *
 * @param number as its program counts it
 */
public record TextRow(int number, List<TextCell> cells) {
  public TextRow {
    cells = List.copyOf(cells);
  }
}
