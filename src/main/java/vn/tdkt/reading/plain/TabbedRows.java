package vn.tdkt.reading.plain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * A table whose columns are tabs, as copied from Word or Excel. A cell of several lines stands in
 * quotes (Excel) or simply goes on in the next line (Word).
 */
final class TabbedRows {
  private static final int PERCENT = 90;
  private static final int LEAST_ROWS = 2;
  private static final int MOST_COLUMNS = 50;

  /** What goes on for longer is no cell, but a quote that nobody closed. */
  private static final int MOST_LINES = 100;

  private static final int MOST_LETTERS = 10_000;

  private final List<String> lines;
  private final int columns;
  private int at;

  private TabbedRows(List<String> lines, int at, int columns) {
    this.lines = lines;
    this.at = at;
    this.columns = columns;
  }

  static Optional<LostTable> at(List<String> lines, int from) {
    int columns = columns(lines, from);
    return columns < 2 || columns > MOST_COLUMNS
        ? Optional.empty()
        : new TabbedRows(lines, from, columns).read();
  }

  /** As many as the widest of the first lines has, where the line has tabs at all. */
  private static int columns(List<String> lines, int from) {
    if (tabs(lines.get(from)) == 0) {
      return 0;
    }
    return 1
        + lines.subList(from, Math.min(lines.size(), from + 5)).stream()
            .mapToInt(TabbedRows::tabs)
            .max()
            .orElse(0);
  }

  private static int tabs(String line) {
    return Math.toIntExact(line.chars().filter(c -> c == '\t').count());
  }

  private Optional<LostTable> read() {
    List<List<String>> rows = new ArrayList<>();
    int next = at;
    while (belongs()) {
      at = filled(at);
      rows.add(row());
      next = at;
    }
    return rows.size() < LEAST_ROWS
        ? Optional.empty()
        : Optional.of(new LostTable(rows, PERCENT, next));
  }

  /** Pages leave blank lines in a table. */
  private boolean belongs() {
    int line = filled(at);
    int tabs = line < lines.size() ? tabs(lines.get(line)) : 0;
    return tabs > 0 && tabs < MOST_COLUMNS;
  }

  /** The first line from here on in which something stands. */
  private int filled(int from) {
    int line = from;
    while (line < lines.size() && lines.get(line).isBlank()) {
      line++;
    }
    return line;
  }

  private List<String> row() {
    StringBuilder row = new StringBuilder(lines.get(at++));
    int end = Math.min(lines.size(), at + MOST_LINES);
    while (at < end && row.length() < MOST_LETTERS && isBroken(row.toString(), lines.get(at))) {
      row.append('\n').append(lines.get(at++));
    }
    List<String> cells = new ArrayList<>();
    for (String cell : row.toString().split("\t", -1)) {
      cells.add(unquoted(cell));
    }
    cells.addAll(Collections.nCopies(Math.max(0, columns - cells.size()), ""));
    return cells;
  }

  /** Whether the next line belongs to a cell that is not complete. */
  private boolean isBroken(String row, String next) {
    String last = row.substring(row.lastIndexOf('\t') + 1);
    boolean quoted = last.startsWith("\"") && count(last) % 2 == 1;
    boolean fits = tabs(row) + tabs(next) < columns;
    boolean begins = Signs.isMark(next.split("\t", 2)[0]);
    return quoted
        || (tabs(row) < columns - 1 && fits && !begins && !next.isBlank() && goesOn(next));
  }

  /** A line without tabs goes on only where a later one has the cells that are missing. */
  private boolean goesOn(String next) {
    int line = lines.subList(at, lines.size()).indexOf(next) + at;
    int end = Math.min(lines.size(), line + MOST_LINES);
    while (line < end && !lines.get(line).isBlank()) {
      if (tabs(lines.get(line)) > 0) {
        return true;
      }
      line++;
    }
    return false;
  }

  private static long count(String text) {
    return text.chars().filter(c -> c == '"').count();
  }

  private static String unquoted(String cell) {
    boolean quoted = cell.length() > 1 && cell.startsWith("\"") && cell.endsWith("\"");
    return quoted ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"") : cell;
  }
}
