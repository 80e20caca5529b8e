package vn.tdkt.criteria.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tdkt.criteria.Answer;
import vn.tdkt.criteria.FindingCode;
import vn.tdkt.criteria.InputForm;
import vn.tdkt.criteria.Step;
import vn.tdkt.kernel.Finding;
import vn.tdkt.kernel.Score;

/**
 * M27: a balance that events move up and down; not limited by the maximum.
 *
 * @param events signed points for each
 * @param floor the least; null: none is printed, and the balance may fall below zero
 */
public record Balance(Score start, List<Event> events, @Nullable Score floor) implements LeafRule {
  public Balance {
    events = List.copyOf(events);
  }

  @Override
  public Points apply(Answer answer, Frame frame) {
    if (!(answer instanceof Answer.Cases(List<Answer.Case> cases))) {
      return Mismatch.of(frame, "cases");
    }
    Map<String, Long> counts = new HashMap<>();
    for (Answer.Case one : cases) {
      Finding question = Loss.question(one, events, false, frame);
      if (question != null) {
        return Points.open(question);
      }
      if (!one.exempt()) {
        counts.merge(one.event(), one.count(), Long::sum);
      }
    }
    return moved(counts, frame);
  }

  private Points moved(Map<String, Long> counts, Frame frame) {
    Score balance = start;
    String formula = "";
    StringBuilder because = new StringBuilder();
    for (Event event : events) {
      long count = counts.getOrDefault(event.key(), 0L);
      if (count > 0) {
        Score move = limited(event, event.points().times(count));
        balance = balance.plus(move);
        formula = Formula.joined(formula.isEmpty() ? start.text() : formula, move.text());
        because.append(because.isEmpty() ? "" : "; ");
        because.append(Said.of("cases", count, event.label()));
      }
    }
    boolean floored = floor != null && balance.compareTo(floor) < 0;
    Score points = floored && floor != null ? floor : balance;
    return new Points.Earned(
        points,
        formula,
        because.isEmpty() ? Said.of("no-cases") : because.toString(),
        false,
        List.of(Step.of("balance", points, start, balance, points)),
        floored ? List.of(FindingCode.ANSWER_FLOORED.at(frame.ref(), balance, points)) : List.of());
  }

  private static Score limited(Event event, Score move) {
    if (event.cap() == null) {
      return move;
    }
    return move.isNegative() ? move.atLeast(event.cap().negated()) : move.atMost(event.cap());
  }

  @Override
  public List<Finding> diagnose(Frame frame) {
    return floor == null ? List.of(FindingCode.RULE_FLOOR_MISSING.at(frame.ref())) : List.of();
  }

  @Override
  public InputForm form(@Nullable Score full) {
    return new InputForm.CaseLines(Forms.events(events, false), false);
  }
}
