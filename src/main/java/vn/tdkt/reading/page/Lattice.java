package vn.tdkt.reading.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The grid that the lines of a table make: where its columns and rows are, and which of its fields
 * are one cell because no line is drawn between them.
 */
public final class Lattice {
  private static final int MOST_COLUMNS = 100;
  private static final int MOST_ROWS = 400;

  /** Beyond this the last line a table is open there: its edge is where the others end. */
  private static final double OPEN = 10;

  /** Edges from left to right, one more than columns. */
  private final List<Double> columns;

  /** Edges from top to bottom, one more than rows. */
  private final List<Double> rows;

  private final List<List<Ruling>> downwards;
  private final List<List<Ruling>> across;

  private Lattice(List<Ruling> rulings) {
    this.columns = edges(rulings, false);
    this.rows = edges(rulings, true);
    this.downwards = columns.stream().map(edge -> on(edge, rulings, false)).toList();
    this.across = rows.stream().map(edge -> on(edge, rulings, true)).toList();
  }

  private static List<Ruling> on(double edge, List<Ruling> rulings, boolean across) {
    return rulings.stream()
        .filter(ruling -> ruling.across() == across)
        .filter(ruling -> Math.abs(ruling.at() - edge) <= Ruling.NEAR)
        .toList();
  }

  /** The tables of a page by its lines. */
  public static List<Lattice> of(List<Ruling> rulings) {
    return Rulings.connected(rulings).stream().map(Lattice::new).filter(Lattice::isTable).toList();
  }

  /** A frame around a text is no table, and squared paper is none. */
  private boolean isTable() {
    return Math.min(columns.size(), rows.size()) > 1
        && Math.max(columns.size(), rows.size()) > 2
        && columns.size() <= MOST_COLUMNS
        && rows.size() <= MOST_ROWS;
  }

  public List<Double> columns() {
    return columns;
  }

  public List<Double> rows() {
    return rows;
  }

  /** Between which edges a place lies, from 0. */
  static int between(List<Double> edges, double place) {
    int found = Collections.binarySearch(edges, place);
    return Math.clamp(found < 0 ? -found - 2 : found, 0, edges.size() - 2);
  }

  int rowCount() {
    return rows.size() - 1;
  }

  private static List<Double> edges(List<Ruling> rulings, boolean across) {
    List<Double> edges = new ArrayList<>();
    rulings.stream()
        .filter(ruling -> ruling.across() == across)
        .mapToDouble(Ruling::at)
        .sorted()
        .filter(at -> edges.isEmpty() || at - edges.getLast() > Ruling.NEAR)
        .forEach(edges::add);
    if (edges.isEmpty()) {
      return edges;
    }
    List<Ruling> others = rulings.stream().filter(ruling -> ruling.across() != across).toList();
    double from = others.stream().mapToDouble(Ruling::from).min().orElse(edges.getFirst());
    double to = others.stream().mapToDouble(Ruling::to).max().orElse(edges.getLast());
    if (from < edges.getFirst() - OPEN) {
      edges.addFirst(from);
    }
    if (to > edges.getLast() + OPEN) {
      edges.add(to);
    }
    return edges;
  }

  double left() {
    return columns.getFirst();
  }

  double right() {
    return columns.getLast();
  }

  double top() {
    return rows.getFirst();
  }

  double bottom() {
    return rows.getLast();
  }

  boolean contains(Glyph glyph) {
    return left() <= glyph.middle()
        && glyph.middle() <= right()
        && top() <= glyph.height()
        && glyph.height() <= bottom();
  }

  /** The cells from left to right and top to bottom, each with the fields that it covers. */
  public List<Field> cells() {
    boolean[][] taken = new boolean[rows.size() - 1][columns.size() - 1];
    List<Field> cells = new ArrayList<>();
    for (int row = 0; row < taken.length; row++) {
      for (int column = 0; column < taken[row].length; column++) {
        if (!taken[row][column]) {
          Field cell = cell(row, column, taken);
          cell.mark(taken);
          cells.add(cell);
        }
      }
    }
    return cells;
  }

  /**
   * A cell of the grid; everything counts from 0.
   *
   * @param lastRow the last that it covers
   */
  public record Field(int row, int column, int lastRow, int lastColumn) {
    private void mark(boolean[][] taken) {
      for (int covered = row; covered <= lastRow; covered++) {
        for (int across = column; across <= lastColumn; across++) {
          taken[covered][across] = true;
        }
      }
    }
  }

  /** As wide, then as deep, as no line stops it. */
  private Field cell(int row, int column, boolean[][] taken) {
    int lastColumn = column;
    while (lastColumn + 2 < columns.size()
        && !taken[row][lastColumn + 1]
        && !isWalled(downwards.get(lastColumn + 1), rows, row)) {
      lastColumn++;
    }
    int lastRow = row;
    while (lastRow + 2 < rows.size() && isOpenBelow(lastRow, column, lastColumn)) {
      lastRow++;
    }
    return new Field(row, column, lastRow, lastColumn);
  }

  private boolean isOpenBelow(int row, int column, int lastColumn) {
    for (int covered = column; covered <= lastColumn; covered++) {
      boolean divided = covered < lastColumn && isWalled(downwards.get(covered + 1), rows, row + 1);
      if (divided || isWalled(across.get(row + 1), columns, covered)) {
        return false;
      }
    }
    return true;
  }

  /** Whether one of the lines on an edge goes along a field. */
  private static boolean isWalled(List<Ruling> edge, List<Double> along, int field) {
    double middle = (along.get(field) + along.get(field + 1)) / 2;
    return edge.stream().anyMatch(line -> line.from() <= middle && middle <= line.to());
  }
}
