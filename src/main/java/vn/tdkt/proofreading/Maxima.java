package vn.tdkt.proofreading;

import java.util.stream.Stream;
import vn.tdkt.kernel.Finding;
import vn.tdkt.kernel.Score;
import vn.tdkt.reading.Column.Kind;
import vn.tdkt.reading.Figure;
import vn.tdkt.reading.Line;

/** Nobody has more points for a criterion than it gives; bonuses have columns of their own. */
final class Maxima implements Check {
  @Override
  public Stream<Finding> findings(Paper paper) {
    return paper.scoreTables().stream().flatMap(table -> table.all()).flatMap(Maxima::of);
  }

  private static Stream<Finding> of(Line line) {
    Score maximum = line.maximum();
    if (maximum == null) {
      return Stream.empty();
    }
    return line.figures().stream()
        .filter(figure -> figure.kind() == Kind.SELF || figure.kind() == Kind.BLOCK)
        .flatMap(figure -> above(line, figure, maximum));
  }

  private static Stream<Finding> above(Line line, Figure figure, Score maximum) {
    Score points = figure.value();
    return points == null || points.compareTo(maximum) <= 0
        ? Stream.empty()
        : Stream.of(
            Ground.of(
                Flaw.ABOVE_MAXIMUM.at(
                    figure.cell().place().words(figure.column()),
                    line.reference(),
                    points,
                    maximum),
                Ground.of(line, Kind.MAXIMUM, figure.kind())));
  }
}
