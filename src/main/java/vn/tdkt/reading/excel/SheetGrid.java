package vn.tdkt.reading.excel;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import vn.tdkt.reading.Place;
import vn.tdkt.reading.text.Remarks;
import vn.tdkt.reading.text.Unreadable;

/** Takes the cells of one sheet as they come in its file, row by row from left to right. */
final class SheetGrid {
  private final String name;
  private final Place place;
  private final Allowance allowance;
  private final Remarks remarks;
  private final List<SheetRow> rows = new ArrayList<>();
  private final List<Area> merged = new ArrayList<>();
  private final BitSet hiddenColumns = new BitSet();
  private final BitSet filledColumns = new BitSet();
  private final List<Entry> entries = new ArrayList<>();
  private int number;
  private boolean hidden;
  private int framed;

  SheetGrid(String name, Allowance allowance, Remarks remarks) {
    this.name = name;
    this.place = Place.WHOLE.onSheet(name);
    this.allowance = allowance;
    this.remarks = remarks;
  }

  void hideColumns(int first, int last) {
    hiddenColumns.set(
        Math.min(first, Allowance.COLUMNS), Math.clamp(last, first - 1, Allowance.COLUMNS) + 1);
  }

  void beginRow(int row, boolean isHidden) {
    endRow();
    number = row;
    hidden = isHidden;
  }

  /** A cell of the row that was begun; empty ones count by their frames only. */
  void cell(int column, Look look, Shown shown) throws Unreadable {
    framed += look.framed() ? 1 : 0;
    shown.remark().ifPresent(kind -> remarks.count(kind, place.inRow(number).inColumn(column)));
    if (!shown.text().text().isEmpty()) {
      allowance.cell(column);
      filledColumns.set(column);
      entries.add(new Entry(column, shown.text(), shown.isNumber()));
    }
  }

  void merge(Area area) throws Unreadable {
    allowance.cell(1);
    merged.add(area);
  }

  Sheet sheet() {
    endRow();
    hiddenColumns.and(filledColumns);
    hiddenColumns.stream()
        .forEach(column -> remarks.count("hidden-columns", place.inColumn(column)));
    return new Sheet(name, rows, merged);
  }

  private void endRow() {
    if (!entries.isEmpty()) {
      rows.add(new SheetRow(number, entries, framed));
      if (hidden) {
        remarks.count("hidden-rows", place.inRow(number));
      }
    }
    entries.clear();
    framed = 0;
  }
}
