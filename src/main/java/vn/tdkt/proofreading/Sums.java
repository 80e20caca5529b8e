package vn.tdkt.proofreading;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tdkt.kernel.Finding;
import vn.tdkt.kernel.Score;
import vn.tdkt.kernel.Words;
import vn.tdkt.reading.Column.Kind;
import vn.tdkt.reading.Figure;
import vn.tdkt.reading.Line;

/** What a group prints is what its lines add up to, in every column of points (REQ-153). */
final class Sums implements Check {
  private static final Words WORDS = Words.of("proofreading");

  @Override
  public Stream<Finding> findings(Paper paper) {
    return paper.scoreTables().stream()
        .flatMap(table -> table.all())
        .flatMap(
            line ->
                line.figures().stream()
                    .flatMap(figure -> ofGroup(line, figure))
                    .map(finding -> paper.mayGoOn(line) ? goingOn(finding) : finding));
  }

  private static Finding goingOn(Finding finding) {
    return finding.severity() == Finding.Severity.ERROR
        ? finding.asked(WORDS.say("fix.may-go-on", String.valueOf(finding.fix())))
        : finding;
  }

  private static Stream<Finding> ofGroup(Line group, Figure printed) {
    Score head = printed.value();
    List<Score> values = values(group.children(), printed.kind());
    int missing = group.children().size() - values.size();
    Score sum = sum(values);
    if (head == null || values.isEmpty() || sum.equals(head)) {
      return Stream.empty();
    }
    String where = printed.cell().place().words(printed.column());
    return Stream.of(
        missing == 0
            ? Ground.of(
                Flaw.SUM_DIFFERS.at(where, group.reference(), head, sum),
                group.all().flatMap(line -> Ground.of(line, printed.kind())))
            : Flaw.SUM_OPEN.at(where, group.reference(), head, sum, missing));
  }

  /** What the lines themselves say: the sum of the leaves, or the printed head where one lacks. */
  static @Nullable Score fromLines(Line line, Kind kind) {
    List<Score> below =
        line.children().stream().map(c -> fromLines(c, kind)).filter(Objects::nonNull).toList();
    return below.isEmpty() || below.size() < line.children().size() ? line.value(kind) : sum(below);
  }

  static Score sum(List<Score> values) {
    return values.stream().reduce(Score.ZERO, Score::plus);
  }

  private static List<Score> values(List<Line> lines, Kind kind) {
    return lines.stream().map(line -> line.value(kind)).filter(Objects::nonNull).toList();
  }
}
