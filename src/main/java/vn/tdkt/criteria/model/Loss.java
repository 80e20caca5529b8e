package vn.tdkt.criteria.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tdkt.criteria.Answer;
import vn.tdkt.criteria.FindingCode;
import vn.tdkt.criteria.Step;
import vn.tdkt.kernel.Finding;
import vn.tdkt.kernel.Score;

/**
 * Adds up what events cost: event by event with its cap, then the cap of the rule. In printed order
 * of events, so that the order of recording does not matter.
 */
final class Loss {
  private final Frame frame;
  private final StringBuilder because = new StringBuilder();
  private final List<Step> path = new ArrayList<>(4);
  private final List<Finding> findings = new ArrayList<>(0);
  private Score total = Score.ZERO;

  Loss(Frame frame) {
    this.frame = frame;
  }

  /** What one event costs in all. */
  void add(Event event, long count, Score lost) {
    Score capped = lost;
    if (event.cap() != null && lost.compareTo(event.cap()) > 0) {
      capped = event.cap();
      findings.add(FindingCode.ANSWER_CAPPED.at(frame.ref(), event.label(), lost, event.cap()));
    }
    total = total.plus(capped);
    because.append(because.isEmpty() ? "" : "; ").append(Said.of("cases", count, event.label()));
    path.add(Step.of("cases", capped, count, event.label(), capped));
  }

  /** Points that start from the frame's full points. */
  Points from(@Nullable Score cap, Score full, String nothing) {
    Score lost = total;
    if (cap != null && lost.compareTo(cap) > 0) {
      findings.add(FindingCode.ANSWER_CAPPED.at(frame.ref(), frame.ref(), lost, cap));
      path.add(Step.of("rule-cap", cap, lost, cap));
      lost = cap;
    }
    Score points = full.minus(lost);
    path.add(Step.of("less", points, full, lost, points));
    String why = because.isEmpty() ? nothing : because.toString();
    return new Points.Earned(points, Formula.less(full, lost), why, false, path, findings);
  }

  void tell(Finding finding) {
    findings.add(finding);
  }

  /** The question that keeps a case from being counted, or null. */
  static @Nullable Finding question(
      Answer.Case one, List<Event> events, boolean ownFaultOnly, Frame frame) {
    if (Event.find(events, one.event()) == null) {
      return FindingCode.ANSWER_UNKNOWN_LABEL.at(frame.ref(), one.event(), labels(events));
    }
    if (one.count() < 0) {
      return FindingCode.ANSWER_NEGATIVE.at(frame.ref(), one.count());
    }
    return ownFaultOnly && one.ownFault() == null && !one.exempt()
        ? FindingCode.ANSWER_CAUSE_UNKNOWN.at(frame.ref(), one.event())
        : null;
  }

  /** Exempted, or not by own fault where only that counts (REQ-138). */
  static boolean spared(Answer.Case one, boolean ownFaultOnly) {
    return one.exempt() || (ownFaultOnly && Boolean.FALSE.equals(one.ownFault()));
  }

  static String labels(List<Event> events) {
    return String.join("; ", events.stream().map(Event::label).toList());
  }
}
