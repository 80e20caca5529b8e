package vn.tdkt.memberships.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import vn.tdkt.calendar.Punctuality;
import vn.tdkt.calendar.WorkingDays;
import vn.tdkt.facts.Indicator;
import vn.tdkt.kernel.Score;
import vn.tdkt.kernel.VietnameseNumber;
import vn.tdkt.kernel.Words;
import vn.tdkt.memberships.MemberAnswer;
import vn.tdkt.memberships.MemberRequest;
import vn.tdkt.memberships.ReportCall;

/**
 * A call as its page shows it.
 *
 * @param figures in the order of the form
 */
public record CallView(
    ReportCall call,
    List<MemberRequest> requests,
    List<Indicator> figures,
    LocalDate today,
    WorkingDays days) {
  public CallView {
    requests = List.copyOf(requests);
    figures = List.copyOf(figures);
  }

  static List<Indicator> inOrder(ReportCall call, List<Indicator> found) {
    return call.figures().stream()
        .map(id -> found.stream().filter(figure -> figure.id().equals(id)).findFirst().orElse(null))
        .filter(Objects::nonNull)
        .toList();
  }

  public Punctuality punctuality(MemberRequest request) {
    return request.on(today, call.said().deadline(), days);
  }

  /** "6 nơi phải gửi: 3 đúng hạn, 1 chậm, …". */
  public String summary() {
    return Words.of("memberships")
        .say(
            "summary",
            requests.size(),
            count(Punctuality.State.IN_TIME),
            count(Punctuality.State.LATE),
            count(Punctuality.State.AWAITED),
            count(Punctuality.State.MISSING));
  }

  private long count(Punctuality.State state) {
    return requests.stream().filter(request -> punctuality(request).state() == state).count();
  }

  /** What the member answered; empty where it said nothing of this. */
  public String value(MemberRequest request, Indicator figure) {
    MemberAnswer answer = request.answer();
    Score value = answer == null ? null : answer.said().figures().get(figure.id());
    return value == null ? "" : VietnameseNumber.format(value);
  }
}
