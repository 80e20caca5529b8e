package vn.tdkt.reading.excel;

import java.util.List;

/**
 * A row with something in it.
 *
 * @param number from 1, as Excel counts
 * @param entries from left to right
 * @param framed how many of its cells, empty ones too, have lines around them
 */
record SheetRow(int number, List<Entry> entries, int framed) {
  /** How many cells stand beside each other before a row is surely one of a table. */
  private static final int DENSE = 3;

  SheetRow {
    entries = List.copyOf(entries);
  }

  boolean isFramed() {
    return framed > 1;
  }

  boolean isDense() {
    return entries.size() >= DENSE;
  }

  boolean holdsNumberBesideText() {
    return entries.size() > 1 && entries.stream().anyMatch(Entry::isNumber);
  }

  int firstColumn() {
    return entries.isEmpty() ? 1 : entries.getFirst().column();
  }

  int lastColumn() {
    return entries.isEmpty() ? 0 : entries.getLast().column();
  }
}
