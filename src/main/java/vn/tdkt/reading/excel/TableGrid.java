package vn.tdkt.reading.excel;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tdkt.reading.Cell;
import vn.tdkt.reading.Place;
import vn.tdkt.reading.Row;
import vn.tdkt.reading.Table;
import vn.tdkt.reading.text.ReadText;
import vn.tdkt.reading.text.Unreadable;

/** Rows of a sheet as a table: every cell of its grid once, merged ones with their spans. */
final class TableGrid {
  /** What rows with one far cell each would make of a small file. */
  private static final int LARGEST = 2 * Allowance.CELLS;

  private final List<SheetRow> rows;
  private final List<Integer> numbers;
  private final Place place;
  private final int firstColumn;
  private final int lastColumn;
  private final List<List<Area>> merged = new ArrayList<>();

  TableGrid(List<SheetRow> rows, List<Area> areas, Place place) throws Unreadable {
    this.rows = rows;
    this.numbers = rows.stream().map(SheetRow::number).toList();
    this.place = place;
    this.firstColumn = rows.stream().mapToInt(SheetRow::firstColumn).min().orElse(1);
    this.lastColumn = rows.stream().mapToInt(SheetRow::lastColumn).max().orElse(0);
    if ((long) rows.size() * (lastColumn - firstColumn + 1) > LARGEST) {
      throw new Unreadable("too-many-cells");
    }
    rows.forEach(row -> merged.add(new ArrayList<>()));
    int touched = 0;
    for (Area area : areas) {
      for (int index = firstFrom(area); index < rows.size() && touches(area, index); index++) {
        merged.get(index).add(area);
        if (++touched > LARGEST) {
          throw new Unreadable("too-many-cells");
        }
      }
    }
  }

  /** The first of our rows that an area may touch. */
  private int firstFrom(Area area) {
    int found = Collections.binarySearch(numbers, area.firstRow());
    return found < 0 ? -found - 1 : found;
  }

  private boolean touches(Area area, int index) {
    return area.touches(rows.get(index).number());
  }

  Table table() {
    List<Row> table = new ArrayList<>();
    for (int index = 0; index < rows.size(); index++) {
      table.add(new Row(rows.get(index).number(), cells(index)));
    }
    return new Table(table, place);
  }

  private List<Cell> cells(int index) {
    SheetRow row = rows.get(index);
    Map<Integer, ReadText> texts = new HashMap<>();
    row.entries().forEach(entry -> texts.put(entry.column(), entry.text()));
    List<Cell> cells = new ArrayList<>();
    for (int column = firstColumn; column <= lastColumn; ) {
      Optional<Area> area = areaAt(index, column);
      ReadText text = texts.getOrDefault(column, ReadText.EMPTY);
      int span = Math.min(area.map(Area::lastColumn).orElse(column), lastColumn) - column + 1;
      if (area.isEmpty() || isFirstRow(area.get(), index)) {
        cells.add(cell(index, column, span, text));
      }
      column += span;
    }
    return cells;
  }

  private Optional<Area> areaAt(int index, int column) {
    return merged.get(index).stream().filter(area -> area.covers(column)).findFirst();
  }

  /** Empty rows are left out, so an area may begin in one that is not there. */
  private boolean isFirstRow(Area area, int index) {
    return index == 0 || !touches(area, index - 1);
  }

  private Cell cell(int index, int column, int span, ReadText text) {
    int down = 1;
    Optional<Area> area = areaAt(index, column);
    while (area.isPresent() && index + down < rows.size() && touches(area.get(), index + down)) {
      down++;
    }
    Place here = place.inRow(rows.get(index).number()).inColumn(column);
    return new Cell(text.text(), column, span, down, here, text.certainty());
  }
}
