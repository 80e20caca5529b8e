package vn.tdkt.reading.excel;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tdkt.reading.text.Unreadable;

/** "D14" as Excel writes it in its files. */
record CellReference(int row, int column) {
  private static final Pattern CELL = Pattern.compile("\\$?([A-Z]{1,3})\\$?(\\d{1,7})");

  static CellReference of(String text) throws IOException {
    Matcher cell = CELL.matcher(text);
    if (!cell.matches()) {
      throw new Unreadable("damaged");
    }
    int column =
        cell.group(1).chars().reduce(0, (before, letter) -> before * 26 + letter - 'A' + 1);
    return new CellReference(Integer.parseInt(cell.group(2)), column);
  }

  /** "B2:D4"; a single cell is an area too. */
  static Area area(String text) throws IOException {
    String[] corners = text.split(":", 2);
    CellReference first = of(corners[0]);
    CellReference last = of(corners[corners.length - 1]);
    return new Area(first.row, first.column, last.row, last.column);
  }
}
