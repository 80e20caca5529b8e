package vn.tdkt.reading.excel;

/** A rectangle of cells; rows and columns count from 1, both ends belong to it. */
record Area(int firstRow, int firstColumn, int lastRow, int lastColumn) {
  boolean covers(int column) {
    return firstColumn <= column && column <= lastColumn;
  }

  boolean touches(int row) {
    return firstRow <= row && row <= lastRow;
  }
}
