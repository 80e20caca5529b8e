package vn.tdkt.criteria.model;

import java.util.List;
import vn.tdkt.criteria.Answer;
import vn.tdkt.criteria.FindingCode;
import vn.tdkt.criteria.Step;
import vn.tdkt.kernel.Finding;
import vn.tdkt.kernel.Score;

/** The arithmetic of a checklist, under one reading of how several movements count. */
record TickedBoxes(Checklist rule, Checklist.Scope scope, Frame frame) {
  Points points(List<Answer.Ticks> lists) {
    return rule.minusEach() == null ? given(lists) : lost(lists, rule.minusEach());
  }

  private Points lost(List<Answer.Ticks> lists, Score each) {
    Score full = frame.full() == null ? Score.ZERO : frame.full();
    long missing = missing(lists);
    Score lost = each.times(missing);
    if (scope == Checklist.Scope.MEAN) {
      lost = lost.dividedBy(Score.of(lists.size()));
    }
    Score capped = rule.cap() == null ? lost : lost.atMost(rule.cap());
    Score points = full.minus(capped);
    List<Finding> cut =
        capped.equals(lost)
            ? List.of()
            : List.of(FindingCode.ANSWER_CAPPED.at(frame.ref(), frame.ref(), lost, capped));
    String why = missing == 0 ? Said.of("all-done") : Said.of("missing", missing, names(lists));
    Step step = Step.of("missing", points, missing, each, full, points);
    return new Points.Earned(points, Formula.less(full, capped), why, false, List.of(step), cut);
  }

  private long missing(List<Answer.Ticks> lists) {
    long missing = 0;
    for (Box box : rule.boxes()) {
      long here = 0;
      for (Answer.Ticks ticks : lists) {
        here += done(ticks, box) ? 0 : 1;
      }
      missing += scope == Checklist.Scope.ONCE ? Math.min(1, here) : here;
    }
    return missing;
  }

  private Points given(List<Answer.Ticks> lists) {
    Score points = Score.ZERO;
    StringBuilder formula = new StringBuilder();
    int done = 0;
    for (Box box : rule.boxes()) {
      Score here = points(box, lists);
      done += here.signum() > 0 ? 1 : 0;
      formula.append(here.signum() > 0 && !formula.isEmpty() ? " + " : "");
      formula.append(here.signum() > 0 ? here.text() : "");
      points = points.plus(here);
    }
    String why = Said.of("done", done, rule.boxes().size());
    Step step = Step.of("done", points, done, rule.boxes().size(), points);
    return Points.of(points, formula.toString(), why, step);
  }

  private Score points(Box box, List<Answer.Ticks> lists) {
    long count = lists.stream().filter(ticks -> done(ticks, box)).count();
    Score gain = box.points() == null ? Score.ZERO : box.points();
    Score price = box.minus() == null ? Score.ZERO : box.minus();
    Score all = gain.times(count).minus(price.times(lists.size() - count));
    return switch (scope) {
      case EACH -> all;
      case MEAN -> all.dividedBy(Score.of(lists.size()));
      case ONCE -> count == lists.size() ? gain : price.negated();
    };
  }

  private String names(List<Answer.Ticks> lists) {
    return String.join(
        ", ",
        rule.boxes().stream()
            .filter(box -> lists.stream().anyMatch(ticks -> !done(ticks, box)))
            .map(Box::label)
            .toList());
  }

  private boolean done(Answer.Ticks ticks, Box box) {
    return Boolean.TRUE.equals(ticks.done().get(box.key()))
        || (rule.ownFaultOnly() && ticks.excused().contains(box.key()));
  }
}
