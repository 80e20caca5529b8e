package vn.tdkt.reading.excel;

import java.util.List;

/**
 * A sheet as its file holds it.
 *
 * @param rows from top to bottom, without those that are empty
 */
record Sheet(String name, List<SheetRow> rows, List<Area> merged) {
  Sheet {
    rows = List.copyOf(rows);
    merged = List.copyOf(merged);
  }
}
