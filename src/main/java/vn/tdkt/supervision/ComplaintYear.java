package vn.tdkt.supervision;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a unit has answered about complaints and denunciations in a year. */
public record ComplaintYear(List<ComplaintAnswer> answers) {
  public ComplaintYear {
    answers = List.copyOf(answers);
  }

  public Optional<ComplaintAnswer> of(ComplaintSubject subject, ComplaintPeriod period) {
    return about(subject).stream().filter(answer -> answer.period() == period).findFirst();
  }

  private List<ComplaintAnswer> about(ComplaintSubject subject) {
    return answers.stream().filter(answer -> answer.subject() == subject).toList();
  }

  /** All that was answered, added up; empty where nothing was. */
  public Optional<ComplaintCounts> sum(ComplaintSubject subject) {
    return about(subject).stream()
        .map(answer -> answer.said().counts())
        .reduce(ComplaintCounts::plus);
  }

  /** Whether the whole year is answered: at once, or both halves. */
  public boolean complete(ComplaintSubject subject) {
    Set<ComplaintPeriod> answered =
        about(subject).stream().map(ComplaintAnswer::period).collect(Collectors.toSet());
    return answered.contains(ComplaintPeriod.WHOLE_YEAR)
        || answered.containsAll(Set.of(ComplaintPeriod.FIRST_HALF, ComplaintPeriod.SECOND_HALF));
  }

  /** An answer for another period that tells of some of the same days. */
  Optional<ComplaintAnswer> overlapping(ComplaintSubject subject, ComplaintPeriod period) {
    return about(subject).stream()
        .filter(answer -> answer.period() != period && answer.period().overlaps(period))
        .findFirst();
  }

  /** The periods that a form can be filled in for: those answered, and those still free. */
  public boolean open(ComplaintSubject subject, ComplaintPeriod period) {
    return overlapping(subject, period).isEmpty();
  }
}
