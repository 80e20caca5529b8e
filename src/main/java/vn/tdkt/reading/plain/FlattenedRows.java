package vn.tdkt.reading.plain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A table whose columns are lost: "8 Cải cách hành chính 60 60 6". A line that begins with a number
 * or a bullet is a row, and the figures at its end are its points; other lines go on with the text.
 */
final class FlattenedRows {
  private static final int PERCENT = 50;
  private static final int LEAST_ROWS = 3;

  /** Signs of lines between columns, which text recognition leaves. */
  private static final String GAP = "[\\s|]+";

  private static final Pattern BEGIN =
      Pattern.compile("^[\\s|]*(" + Signs.MARK + ")" + GAP + "(?=\\S)|^[\\s|]*(?=(?iu)t[oổ]ng\\s)");

  private static final Pattern FIGURES =
      Pattern.compile("(?:" + GAP + "(?:" + Signs.FIGURE + "))+[\\s|]*$");

  private final List<String> lines;
  private final List<Flat> rows = new ArrayList<>();
  private int at;

  private FlattenedRows(List<String> lines, int at) {
    this.lines = lines;
    this.at = at;
  }

  /**
   * A row.
   *
   * @param next the line behind it
   */
  private record Flat(String mark, String text, List<String> figures, int next) {
    Flat with(String more, int after) {
      return new Flat(mark, text + " " + more.strip(), figures, after);
    }
  }

  static Optional<LostTable> at(List<String> lines, int from) {
    FlattenedRows reading = new FlattenedRows(lines, from);
    return reading.row(from).filter(row -> !row.figures().isEmpty()).flatMap(r -> reading.read());
  }

  private Optional<LostTable> read() {
    while (at < lines.size() && takes(lines.get(at))) {
      at++;
    }
    while (!rows.isEmpty() && rows.getLast().figures().isEmpty()) {
      rows.removeLast(); // a list below the table has numbers and bullets too
    }
    boolean several = rows.stream().filter(row -> row.figures().size() > 1).limit(2).count() == 2;
    return rows.size() < LEAST_ROWS || !several ? Optional.empty() : Optional.of(table());
  }

  private boolean takes(String line) {
    Optional<Flat> row = row(at);
    if (row.isPresent()) {
      rows.add(row.get());
    } else if (line.isBlank()) {
      return at + 1 < lines.size() && row(at + 1).isPresent();
    } else {
      rows.set(rows.size() - 1, rows.getLast().with(line, at + 1));
    }
    return true;
  }

  private Optional<Flat> row(int index) {
    String line = lines.get(index);
    Matcher begin = BEGIN.matcher(line);
    if (!begin.find()) {
      return Optional.empty();
    }
    String rest = line.substring(begin.end());
    Matcher figures = FIGURES.matcher(rest);
    boolean ends = figures.find();
    String text = ends ? rest.substring(0, figures.start()) : rest;
    List<String> points =
        ends ? List.of(figures.group().replaceAll("[\\s|]+", " ").strip().split(" ")) : List.of();
    String mark = begin.group(1) == null ? "" : begin.group(1);
    boolean isRow = !mark.isEmpty() || ends;
    return isRow ? Optional.of(new Flat(mark, text.strip(), points, index + 1)) : Optional.empty();
  }

  private LostTable table() {
    int most = rows.stream().mapToInt(row -> row.figures().size()).max().orElse(0);
    List<List<String>> table = new ArrayList<>();
    for (Flat row : rows) {
      List<String> cells = new ArrayList<>(List.of(row.mark(), row.text()));
      cells.addAll(row.figures());
      cells.addAll(Collections.nCopies(most - row.figures().size(), ""));
      table.add(cells);
    }
    return new LostTable(table, PERCENT, rows.getLast().next());
  }
}
