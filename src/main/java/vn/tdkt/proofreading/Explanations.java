package vn.tdkt.proofreading;

import java.util.stream.Stream;
import vn.tdkt.kernel.Finding;
import vn.tdkt.kernel.Score;
import vn.tdkt.reading.Column.Kind;
import vn.tdkt.reading.Figure;
import vn.tdkt.reading.Line;

/** The table and the explanation below it name the same bonus and the same deduction. */
final class Explanations implements Check {
  @Override
  public Stream<Finding> findings(Paper paper) {
    return paper.explanations().stream()
        .flatMap(
            explained ->
                paper.scoreTables().stream()
                    .flatMap(table -> table.all())
                    .filter(line -> line.reference().equals(explained.reference()))
                    .flatMap(line -> compare(line, explained)));
  }

  private static Stream<Finding> compare(Line line, Explanation explained) {
    return line.figures().stream()
        .filter(figure -> means(figure.kind(), explained.isBonus()))
        .flatMap(figure -> compare(line, figure, explained));
  }

  private static Stream<Finding> compare(Line line, Figure figure, Explanation explained) {
    Score printed = figure.value();
    if (printed == null || positive(printed).equals(explained.points())) {
      return Stream.empty();
    }
    return Stream.of(
        Ground.of(
            Flaw.EXPLAINED_OTHERWISE.at(
                figure.cell().place().words(figure.column()),
                line.reference(),
                positive(printed),
                explained.points(),
                explained.place().words()),
            Stream.concat(Stream.of(explained.certainty()), Ground.of(line, figure.kind()))));
  }

  private static boolean means(Kind kind, boolean bonus) {
    return kind == Kind.BONUS_OR_DEDUCTION || kind == (bonus ? Kind.BONUS : Kind.DEDUCTION);
  }

  private static Score positive(Score points) {
    return points.isNegative() ? points.negated() : points;
  }
}
