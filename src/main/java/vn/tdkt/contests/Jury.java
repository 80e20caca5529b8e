package vn.tdkt.contests;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.tdkt.kernel.Score;

/** The score form of an edition, who scores, and what was given. */
public record Jury(List<Criterion> criteria, List<Juror> jurors, List<Mark> marks) {
  public Jury {
    criteria = List.copyOf(criteria);
    jurors = List.copyOf(jurors);
    marks = List.copyOf(marks);
  }

  public Score maximum() {
    return criteria.stream().map(Criterion::maximum).reduce(Score.ZERO, Score::plus);
  }

  /** Those who score this work. */
  public List<Juror> scoring(Work work) {
    return jurors.stream().filter(juror -> juror.scores(work)).toList();
  }

  /** The works that this person scores, field by field. */
  public List<Work> worksOf(UUID account, List<Work> works) {
    return works.stream()
        .filter(work -> scoring(work).stream().anyMatch(j -> j.account().equals(account)))
        .sorted(Comparator.comparing(Work::field))
        .toList();
  }

  public Optional<Score> points(Work work, UUID account, Criterion criterion) {
    return marks.stream()
        .filter(mark -> mark.work().equals(work.id()) && mark.account().equals(account))
        .filter(mark -> mark.criterion().equals(criterion.id()))
        .map(Mark::points)
        .findFirst();
  }

  /** The sum that a juror gave, once every criterion has its points. */
  public Optional<Score> total(Work work, UUID account) {
    List<Score> given =
        criteria.stream().flatMap(one -> points(work, account, one).stream()).toList();
    return criteria.isEmpty() || given.size() < criteria.size()
        ? Optional.empty()
        : Optional.of(given.stream().reduce(Score.ZERO, Score::plus));
  }
}
