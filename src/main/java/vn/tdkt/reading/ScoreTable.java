package vn.tdkt.reading;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A table of criteria and points, understood.
 *
 * @param columns from left to right
 * @param lines the groups, each with what stands below it
 * @param totals lines such as "Tổng điểm", wherever they stand
 * @param source the table as it was read
 */
public record ScoreTable(List<Column> columns, List<Line> lines, List<Line> totals, Table source) {
  public ScoreTable {
    columns = List.copyOf(columns);
    lines = List.copyOf(lines);
    totals = List.copyOf(totals);
  }

  public Optional<Column> column(Column.Kind kind) {
    return columns.stream().filter(column -> column.kind() == kind).findFirst();
  }

  /** All lines but the totals, in printed order. */
  public Stream<Line> all() {
    return lines.stream().flatMap(Line::all);
  }
}
