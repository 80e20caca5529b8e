package vn.tdkt.reading.plain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import vn.tdkt.reading.Cell;
import vn.tdkt.reading.Certainty;
import vn.tdkt.reading.Place;
import vn.tdkt.reading.Row;
import vn.tdkt.reading.Table;
import vn.tdkt.reading.text.ReadText;

/**
 * A table put together again from text.
 *
 * @param rows the texts of its cells from left to right
 * @param percent how sure its columns are
 * @param next the first line behind it, from 0
 */
record LostTable(List<List<String>> rows, int percent, int next) {
  int columns() {
    return rows.getFirst().size();
  }

  /** All as one; columns that a later one lacks are empty, a row that was divided is whole. */
  static LostTable ofPages(List<LostTable> pages) {
    LostTable first = pages.getFirst();
    List<List<String>> all = new ArrayList<>(first.rows);
    for (LostTable more : pages.subList(1, pages.size())) {
      for (List<String> row : more.rows) {
        List<String> padded = new ArrayList<>(row);
        padded.addAll(Collections.nCopies(first.columns() - row.size(), ""));
        boolean rest = row == more.rows.getFirst() && isRest(row);
        all.add(rest ? joined(all.removeLast(), padded) : padded);
      }
    }
    return new LostTable(all, first.percent, pages.getLast().next);
  }

  /** How many cells it has, empty ones with them. */
  int size() {
    return rows.stream().mapToInt(List::size).sum();
  }

  private static boolean isRest(List<String> row) {
    return row.getFirst().isEmpty() && row.stream().noneMatch(Signs::isFigure);
  }

  /** Cell by cell, with a space between. */
  static List<String> joined(List<String> row, List<String> more) {
    return IntStream.range(0, row.size())
        .mapToObj(column -> (row.get(column) + " " + more.get(column)).strip())
        .toList();
  }

  Table table(Place place, Function<String, ReadText> letters) {
    List<Row> table = new ArrayList<>();
    for (List<String> texts : rows) {
      Place here = place.inRow(table.size() + 1);
      List<Cell> cells = new ArrayList<>();
      for (String text : texts) {
        int column = cells.size() + 1;
        String tidy = letters.apply(text).text();
        Certainty certainty = new Certainty.Guessed(percent);
        cells.add(new Cell(tidy, column, 1, 1, here.inColumn(column), certainty));
      }
      table.add(new Row(table.size() + 1, cells));
    }
    return new Table(table, place);
  }
}
