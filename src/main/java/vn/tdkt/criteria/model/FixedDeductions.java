package vn.tdkt.criteria.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tdkt.criteria.Answer;
import vn.tdkt.criteria.FindingCode;
import vn.tdkt.criteria.InputForm;
import vn.tdkt.kernel.Finding;
import vn.tdkt.kernel.Score;

/**
 * M4, REQ-139, REQ-141: a fixed deduction per event, with caps.
 *
 * @param cap the most that may be lost in all, or null
 * @param ownFaultOnly true where only subjective causes count (REQ-138)
 */
public record FixedDeductions(List<Event> events, @Nullable Score cap, boolean ownFaultOnly)
    implements LeafRule, ChargesCases {
  public FixedDeductions {
    events = List.copyOf(events);
  }

  public static FixedDeductions of(Event... events) {
    return new FixedDeductions(List.of(events), null, false);
  }

  @Override
  public Points apply(Answer answer, Frame frame) {
    if (!(answer instanceof Answer.Cases(List<Answer.Case> cases))) {
      return Mismatch.of(frame, "cases");
    }
    if (frame.full() == null) {
      return Points.open(FindingCode.SET_MAX_MISSING.at(frame.ref()));
    }
    for (Answer.Case one : cases) {
      Finding question = Loss.question(one, events, ownFaultOnly, frame);
      if (question != null) {
        return Points.open(question);
      }
    }
    Loss loss = new Loss(frame);
    for (Event event : events) {
      long count = counted(event, cases);
      if (count > 0) {
        loss.add(event, count, event.points().times(count));
      }
    }
    return loss.from(cap, frame.full(), Said.of("no-cases"));
  }

  private long counted(Event event, List<Answer.Case> cases) {
    long count = 0;
    for (Answer.Case one : cases) {
      if (one.event().equals(event.key()) && !Loss.spared(one, ownFaultOnly)) {
        count += one.count();
      }
    }
    return count;
  }

  @Override
  public Score cost(Answer.Case one) {
    Event event = Event.find(events, one.event());
    return event == null || Loss.spared(one, ownFaultOnly)
        ? Score.ZERO
        : event.points().times(one.count());
  }

  @Override
  public List<Finding> diagnose(Frame frame) {
    if (events.isEmpty()) {
      return List.of(FindingCode.RULE_EMPTY.at(frame.ref()));
    }
    List<Finding> found = new ArrayList<>();
    if (cap == null && events.stream().anyMatch(event -> event.cap() == null)) {
      found.add(FindingCode.RULE_CAP_MISSING.at(frame.ref()));
    }
    if (frame.full() != null
        && frame.full().signum() > 0
        && events.stream().anyMatch(event -> event.points().compareTo(frame.full()) > 0)) {
      found.add(FindingCode.RULE_OVER_MAX.at(frame.ref(), worst(), frame.full()));
    }
    return found;
  }

  private Score worst() {
    return events.stream().map(Event::points).reduce(Score.ZERO, (a, b) -> a.atLeast(b));
  }

  @Override
  public InputForm form(@Nullable Score full) {
    return new InputForm.CaseLines(Forms.events(events, false), ownFaultOnly);
  }
}
