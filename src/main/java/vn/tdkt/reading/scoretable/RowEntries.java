package vn.tdkt.reading.scoretable;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tdkt.kernel.Score;
import vn.tdkt.kernel.VietnameseNumber;
import vn.tdkt.reading.Cell;
import vn.tdkt.reading.Column;
import vn.tdkt.reading.Column.Kind;
import vn.tdkt.reading.Figure;
import vn.tdkt.reading.Row;

/** Turns the rows of a table into entries: number, text and figures of each. */
final class RowEntries {
  private static final Pattern UNIT =
      Pattern.compile("\\s*(?:điểm|đ|d)\\.?$", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern NOTHING = Pattern.compile("[-–—.…/\\s]*");
  private static final Pattern LINES = Pattern.compile("\\R");

  private final List<Column> columns;
  private final @Nullable Column content;
  private final @Nullable Column number;

  RowEntries(List<Column> columns) {
    this.columns = columns;
    this.content = first(Kind.CONTENT);
    this.number = first(Kind.NUMBER);
  }

  private @Nullable Column first(Kind kind) {
    return columns.stream().filter(column -> column.kind() == kind).findFirst().orElse(null);
  }

  /** The entries of a row: one, and one more for each part listed in its cell. */
  List<Entry> of(Row row) {
    Optional<Cell> text = contentCell(row);
    List<String> parts = parts(text.map(Cell::text).orElse(""));
    Optional<Mark> mark = printedMark(row, text);
    List<Entry> entries = new ArrayList<>();
    for (String part : parts) {
      Mark.Split split = mark.isPresent() ? new Mark.Split(mark, part) : Mark.split(part);
      List<Figure> figures = new ArrayList<>(entries.isEmpty() ? figures(row) : List.of());
      text.flatMap(cell -> inText(cell, split.text())).ifPresent(figures::add);
      entries.add(new Entry(split.mark(), split.text(), figures, row));
      mark = Optional.empty();
    }
    return entries;
  }

  /** The content's cell; a total's words may stand in the number column. */
  private Optional<Cell> contentCell(Row row) {
    Optional<Cell> cell = at(row, content).filter(found -> !found.text().isBlank());
    return cell.or(() -> at(row, number).filter(found -> Mark.of(found.text()).isEmpty()));
  }

  private Optional<Mark> printedMark(Row row, Optional<Cell> content) {
    return at(row, number)
        .filter(cell -> content.filter(cell::equals).isEmpty())
        .flatMap(cell -> Mark.of(cell.text()));
  }

  private static Optional<Cell> at(Row row, @Nullable Column column) {
    return column == null ? Optional.empty() : row.at(column.index());
  }

  /** One text, or its head and the bulleted parts below it. */
  private static List<String> parts(String text) {
    List<String> parts = new ArrayList<>();
    for (String line : LINES.split(text)) {
      boolean listed = Mark.split(line).mark().filter(Mark::isBullet).isPresent();
      if (parts.isEmpty() || listed) {
        parts.add(line.strip());
      } else if (!line.isBlank()) {
        parts.set(parts.size() - 1, (parts.getLast() + " " + line.strip()).strip());
      }
    }
    return parts;
  }

  private List<Figure> figures(Row row) {
    List<Figure> figures = new ArrayList<>();
    Score ceiling = null;
    for (Column column : columns) {
      Figure figure = column.kind().holdsPoints() ? figure(row, column, ceiling) : null;
      if (figure != null) {
        figures.add(figure);
        ceiling = column.kind() == Kind.MAXIMUM ? figure.value() : ceiling;
      }
    }
    return figures;
  }

  private @Nullable Figure figure(Row row, Column column, @Nullable Score ceiling) {
    return row.at(column.index())
        .filter(cell -> cell.column() == column.index())
        .filter(cell -> !NOTHING.matcher(cell.text()).matches())
        .map(cell -> figure(cell, column, cell.text(), ceiling))
        .orElse(null);
  }

  private static Figure figure(Cell cell, Column column, String printed, @Nullable Score ceiling) {
    String bare = UNIT.matcher(printed.strip()).replaceFirst("");
    return new Figure(
        column, column.kind(), printed.strip(), VietnameseNumber.read(bare, ceiling), cell, false);
  }

  private Optional<Figure> inText(Cell cell, String text) {
    Column column = Objects.requireNonNull(content);
    return PointsInText.maximum(text)
        .map(
            points ->
                new Figure(
                    column, Kind.MAXIMUM, points, VietnameseNumber.read(points, null), cell, true));
  }

  /** The words of a row, for telling a total. */
  static String words(Row row) {
    return row.cells().stream().map(Cell::text).collect(Collectors.joining(" ")).strip();
  }
}
