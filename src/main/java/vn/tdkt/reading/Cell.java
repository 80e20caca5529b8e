package vn.tdkt.reading;

/**
 * A cell; merged ones stand once, with their spans.
 *
 * @param text its paragraphs, one a line; empty where nothing stands
 * @param column the first column that it covers, from 1
 * @param columnSpan from 1
 * @param rowSpan from 1
 */
public record Cell(
    String text, int column, int columnSpan, int rowSpan, Place place, Certainty certainty) {
  public Cell {
    if (column < 1 || columnSpan < 1 || rowSpan < 1) {
      throw new IllegalArgumentException("a cell covers at least itself");
    }
  }

  public int lastColumn() {
    return column + columnSpan - 1;
  }

  public boolean covers(int other) {
    return column <= other && other <= lastColumn();
  }
}
