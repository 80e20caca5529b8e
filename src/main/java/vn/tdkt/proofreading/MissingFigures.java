package vn.tdkt.proofreading;

import java.util.List;
import java.util.stream.Stream;
import vn.tdkt.kernel.Finding;
import vn.tdkt.reading.Column;
import vn.tdkt.reading.Column.Kind;
import vn.tdkt.reading.Line;
import vn.tdkt.reading.ScoreTable;

/**
 * A column that is filled for most lines is filled for all. Parts listed within one cell have no
 * cells of their own, and bonuses are rare by nature.
 */
final class MissingFigures implements Check {
  private static final List<Kind> FULL = List.of(Kind.MAXIMUM, Kind.SELF, Kind.BLOCK);

  @Override
  public Stream<Finding> findings(Paper paper) {
    return paper.scoreTables().stream()
        .flatMap(
            table ->
                table.columns().stream()
                    .filter(column -> FULL.contains(column.kind()))
                    .flatMap(column -> in(table, column)));
  }

  private static Stream<Finding> in(ScoreTable table, Column column) {
    List<Line> rows = table.lines().stream().flatMap(MissingFigures::rows).toList();
    List<Line> empty = rows.stream().filter(line -> lacks(line, column)).toList();
    return empty.size() * 2 >= rows.size()
        ? Stream.empty()
        : empty.stream()
            .map(
                line ->
                    Flaw.MISSING.at(
                        line.place().inColumn(column.index()).words(column), line.reference()));
  }

  private static Stream<Line> rows(Line line) {
    return Stream.concat(
        Stream.of(line),
        line.children().stream()
            .filter(child -> child.row().number() != line.row().number())
            .flatMap(MissingFigures::rows));
  }

  private static boolean lacks(Line line, Column column) {
    return line.figure(column.kind()).isEmpty();
  }
}
