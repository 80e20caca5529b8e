package vn.tdkt.memberships.web;

import java.util.List;
import vn.tdkt.facts.Indicator;
import vn.tdkt.kernel.Score;
import vn.tdkt.kernel.VietnameseNumber;
import vn.tdkt.memberships.MemberAnswer;

/**
 * What a member answered, as its page shows it.
 *
 * @param figures all that were asked, in the order of the form; none where it gave none
 */
public record AnswerView(MemberAnswer answer, List<Figure> figures) {
  public AnswerView {
    figures = List.copyOf(figures);
  }

  /**
   * @param value with its measure; empty where the member said nothing of this
   */
  public record Figure(String what, String value) {}

  static AnswerView of(MemberAnswer answer, List<Indicator> asked) {
    return new AnswerView(
        answer,
        answer.said().figures().isEmpty()
            ? List.of()
            : asked.stream().map(one -> figure(one, answer)).toList());
  }

  private static Figure figure(Indicator asked, MemberAnswer answer) {
    Score value = answer.said().figures().get(asked.id());
    return new Figure(
        asked.what(), value == null ? "" : VietnameseNumber.format(value) + " " + asked.measure());
  }
}
