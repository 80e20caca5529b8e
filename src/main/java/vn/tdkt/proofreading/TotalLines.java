package vn.tdkt.proofreading;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.tdkt.kernel.Finding;
import vn.tdkt.kernel.Score;
import vn.tdkt.kernel.Texts;
import vn.tdkt.reading.Certainty;
import vn.tdkt.reading.Column.Kind;
import vn.tdkt.reading.Line;
import vn.tdkt.reading.Paragraph;
import vn.tdkt.reading.ScoreTable;

/**
 * The total is the points with or without the bonus. Where the points of the lines are already net,
 * a total from which the deduction was taken again is wrong: 961 for 971.
 */
final class TotalLines implements Check {
  /** Accents and single letters suffer in scans. */
  private static final Pattern SELF_TOTAL =
      Pattern.compile(
          "tong (?:s\\S{1,2} )?[dp]iem t[uw] ch[a-z]?a[a-z]?m[^\\d\\n]{0,20}(\\d[\\d.,]*)");

  /** A total, where it stands and how it was read. */
  private record Total(Score value, String where, Certainty certainty) {}

  @Override
  public Stream<Finding> findings(Paper paper) {
    if (paper.scoreTables().size() != 1) {
      return Stream.empty(); // with several tables, nobody knows whose total it is
    }
    ScoreTable table = paper.scoreTables().getFirst();
    return Stream.concat(
        totals(table, Kind.MAXIMUM).flatMap(total -> maximum(table, total)),
        Stream.concat(
                totals(table, Kind.SELF), paper.document().paragraphs().flatMap(TotalLines::in))
            .flatMap(total -> self(paper, table, total)));
  }

  private static Stream<Finding> maximum(ScoreTable table, Total total) {
    Score sum = base(table, Kind.MAXIMUM);
    return total.value().equals(sum)
        ? Stream.empty()
        : Stream.of(Flaw.TOTAL_DIFFERS.at(total.where(), total.value(), sum));
  }

  private static Stream<Finding> self(Paper paper, ScoreTable table, Total total) {
    Score base = base(table, Kind.SELF);
    Score withBonus = base.plus(added(table, Kind.BONUS, Kind.BONUS_OR_DEDUCTION));
    Score deducted = deducted(paper, table);
    Score rightly = deducted.isZero() ? added(table, Kind.DEDUCTION) : Score.ZERO;
    if (Stream.of(base, withBonus, withBonus.minus(rightly)).anyMatch(total.value()::equals)) {
      return Stream.empty();
    }
    boolean twice = !deducted.isZero() && total.value().equals(withBonus.minus(deducted));
    return Stream.of(
        twice
            ? Ground.of(
                Flaw.DEDUCTED_TWICE.at(total.where(), total.value(), withBonus, deducted),
                grounds(paper, table, total))
            : Flaw.TOTAL_DIFFERS.at(total.where(), total.value(), withBonus));
  }

  private static Stream<Certainty> grounds(Paper paper, ScoreTable table, Total total) {
    return Stream.of(
            Stream.of(total.certainty()),
            paper.explanations().stream().map(Explanation::certainty),
            table
                .all()
                .flatMap(line -> Ground.of(line, Kind.SELF, Kind.BONUS, Kind.BONUS_OR_DEDUCTION)))
        .flatMap(all -> all);
  }

  private static Score base(ScoreTable table, Kind kind) {
    return Sums.sum(
        table.lines().stream()
            .map(line -> Sums.fromLines(line, kind))
            .filter(Objects::nonNull)
            .toList());
  }

  private static Score added(ScoreTable table, Kind... kinds) {
    return Sums.sum(
        Stream.of(kinds)
            .flatMap(kind -> table.lines().stream().map(line -> leaves(line, kind)))
            .toList());
  }

  /** Bonuses are rare, so an empty cell is nothing; a head counts where nothing stands below it. */
  private static Score leaves(Line line, Kind kind) {
    Score below = Sums.sum(line.children().stream().map(child -> leaves(child, kind)).toList());
    Score own = line.value(kind);
    return below.isZero() && own != null ? own : below;
  }

  /** What the explanations take off and the points of their lines already lack. */
  private static Score deducted(Paper paper, ScoreTable table) {
    List<Score> net =
        paper.explanations().stream()
            .filter(explained -> !explained.isBonus())
            .filter(explained -> table.all().anyMatch(line -> isNet(line, explained)))
            .map(Explanation::points)
            .toList();
    return Sums.sum(net);
  }

  private static boolean isNet(Line line, Explanation explained) {
    Score maximum = line.maximum();
    Score self = line.value(Kind.SELF);
    return line.reference().equals(explained.reference())
        && maximum != null
        && self != null
        && maximum.minus(explained.points()).equals(self);
  }

  private static Stream<Total> totals(ScoreTable table, Kind kind) {
    return table.totals().stream()
        .flatMap(line -> line.figure(kind).stream())
        .flatMap(
            figure -> {
              Score value = figure.value();
              String where = figure.cell().place().words(figure.column());
              return value == null
                  ? Stream.empty()
                  : Stream.of(new Total(value, where, Ground.of(figure)));
            });
  }

  private static Stream<Total> in(Paragraph paragraph) {
    return SELF_TOTAL
        .matcher(Texts.folded(paragraph.text()))
        .results()
        .flatMap(found -> Explanation.number(found.group(1)))
        .map(value -> new Total(value, paragraph.place().words(), paragraph.certainty()));
  }
}
