package vn.tdkt.criteria.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tdkt.criteria.Answer;
import vn.tdkt.criteria.FindingCode;
import vn.tdkt.criteria.InputForm;
import vn.tdkt.kernel.Finding;
import vn.tdkt.kernel.Score;

/**
 * M5, REQ-140: a deduction per event whose amount a person chooses up to a ceiling, each with its
 * reason.
 *
 * @param events {@link Event#points} is the ceiling for each
 * @param cap the most that may be lost in all, or null
 */
public record VariableDeductions(List<Event> events, @Nullable Score cap, boolean ownFaultOnly)
    implements LeafRule, ChargesCases {
  public VariableDeductions {
    events = List.copyOf(events);
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
      Finding question = question(one, frame);
      if (question != null) {
        return Points.open(question);
      }
    }
    Loss loss = new Loss(frame);
    events.forEach(event -> add(event, cases, loss, frame));
    return loss.from(cap, frame.full(), Said.of("no-cases"));
  }

  private void add(Event event, List<Answer.Case> cases, Loss loss, Frame frame) {
    long count = 0;
    Score lost = Score.ZERO;
    for (Answer.Case one : cases) {
      if (one.event().equals(event.key())
          && one.amount() != null
          && !Loss.spared(one, ownFaultOnly)) {
        count += one.count();
        lost = lost.plus(one.amount().times(one.count()));
        if (one.reason() == null) {
          loss.tell(FindingCode.ANSWER_NO_REASON.at(frame.ref(), event.label(), one.amount()));
        }
      }
    }
    if (count > 0) {
      loss.add(event, count, lost);
    }
  }

  private @Nullable Finding question(Answer.Case one, Frame frame) {
    Finding question = Loss.question(one, events, ownFaultOnly, frame);
    Event event = Event.find(events, one.event());
    if (question != null || event == null || Loss.spared(one, ownFaultOnly)) {
      return question;
    }
    if (one.amount() == null) {
      return FindingCode.ANSWER_INCOMPLETE.at(frame.ref(), Said.of("amount-of", event.label()));
    }
    if (one.amount().signum() <= 0
        || (event.least() != null && one.amount().compareTo(event.least()) < 0)) {
      Score least = event.least() == null ? Score.ZERO : event.least();
      return FindingCode.ANSWER_BELOW_LEAST.at(frame.ref(), one.amount(), event.label(), least);
    }
    return one.amount().compareTo(event.points()) > 0
        ? FindingCode.ANSWER_OVER_CEILING.at(
            frame.ref(), one.amount(), event.label(), event.points())
        : null;
  }

  @Override
  public Score cost(Answer.Case one) {
    return one.amount() == null || Loss.spared(one, ownFaultOnly)
        ? Score.ZERO
        : one.amount().times(one.count());
  }

  @Override
  public List<Finding> diagnose(Frame frame) {
    if (events.isEmpty()) {
      return List.of(FindingCode.RULE_EMPTY.at(frame.ref()));
    }
    return cap == null && events.stream().anyMatch(event -> event.cap() == null)
        ? List.of(FindingCode.RULE_CAP_MISSING.at(frame.ref()))
        : List.of();
  }

  @Override
  public InputForm form(@Nullable Score full) {
    return new InputForm.CaseLines(Forms.events(events, true), ownFaultOnly);
  }
}
