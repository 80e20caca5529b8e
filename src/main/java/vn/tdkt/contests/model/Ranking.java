package vn.tdkt.contests.model;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tdkt.contests.Juror;
import vn.tdkt.contests.Jury;
import vn.tdkt.contests.Work;
import vn.tdkt.kernel.Score;

/**
 * The works of one field by the mean of their jurors: exact, equal means share a rank (1, 1, 3).
 */
public final class Ranking {
  /**
   * How one work stands.
   *
   * @param mean null until all who must have scored it
   * @param rank null where there is no mean
   */
  public record Line(Work work, int scored, int due, @Nullable Score mean, @Nullable Integer rank) {
    public boolean isComplete() {
      return mean != null;
    }
  }

  private Ranking() {}

  /** The best first; those without a mean last, in their order. */
  public static List<Line> of(List<Work> works, Jury jury) {
    List<Line> lines = works.stream().map(work -> line(work, jury)).toList();
    return lines.stream()
        .map(line -> ranked(line, lines))
        .sorted(
            Comparator.comparing(
                Line::rank, Comparator.nullsLast(Comparator.<Integer>naturalOrder())))
        .toList();
  }

  private static Line line(Work work, Jury jury) {
    List<Juror> due = jury.scoring(work);
    List<Score> totals =
        due.stream().flatMap(juror -> jury.total(work, juror.account()).stream()).toList();
    boolean complete = !due.isEmpty() && totals.size() == due.size();
    Score mean =
        complete
            ? totals.stream().reduce(Score.ZERO, Score::plus).dividedBy(Score.of(due.size()))
            : null;
    return new Line(work, totals.size(), due.size(), mean, null);
  }

  private static Line ranked(Line line, List<Line> all) {
    Score mean = line.mean();
    if (mean == null) {
      return line;
    }
    long better =
        all.stream()
            .flatMap(other -> Optional.ofNullable(other.mean()).stream())
            .filter(other -> other.compareTo(mean) > 0)
            .count();
    return new Line(line.work(), line.scored(), line.due(), mean, Math.toIntExact(better) + 1);
  }
}
