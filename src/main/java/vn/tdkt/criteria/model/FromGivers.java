package vn.tdkt.criteria.model;

import java.util.ArrayList;
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
 * M28: points that other units give, brought to one scale, and points on top.
 *
 * @param missing what a giver without points does; null: an open question
 * @param extra the most that may be given on top; null: nothing on top
 */
public record FromGivers(
    List<Giver> givers, RollUp.Way way, RollUp.@Nullable Missing missing, @Nullable Score extra)
    implements GroupRule {
  public FromGivers {
    givers = List.copyOf(givers);
  }

  @Override
  public Points apply(Answer answer, Frame frame, Peers peers) {
    if (!(answer instanceof Answer.Given(Map<String, Score> given, Score more))) {
      return Mismatch.of(frame, "given");
    }
    Score sum = Score.ZERO;
    Score weights = Score.ZERO;
    List<String> shown = new ArrayList<>();
    for (Giver giver : givers) {
      Score points = given.get(giver.key());
      Finding question = question(giver, points, frame);
      if (question != null) {
        return Points.open(question);
      }
      if (points != null || missing == RollUp.Missing.ZERO) {
        Score counted = scaled(giver, points == null ? Score.ZERO : points, frame.full());
        sum = sum.plus(counted.times(giver.counted()));
        weights = weights.plus(giver.counted());
        shown.add(Said.of("period", giver.label(), counted));
      }
    }
    if (more != null && more.isNegative()) {
      return Points.open(FindingCode.ANSWER_NEGATIVE.at(frame.ref(), more));
    }
    return more != null && (extra == null || more.compareTo(extra) > 0)
        ? Points.open(
            FindingCode.ANSWER_OVER_MAX.at(frame.ref(), more, extra == null ? Score.ZERO : extra))
        : total(sum, weights, more, shown, frame);
  }

  private Points total(
      Score sum, Score weights, @Nullable Score more, List<String> shown, Frame frame) {
    if (weights.isZero()) {
      return Points.open(FindingCode.ANSWER_INCOMPLETE.at(frame.ref(), Said.of("givers")));
    }
    Score points = way == RollUp.Way.SUM ? sum : sum.dividedBy(weights);
    String formula = way == RollUp.Way.SUM ? "" : sum.text() + "/" + weights.text();
    if (more != null && !more.isZero()) {
      formula = Formula.joined(formula.isEmpty() ? points.text() : formula, more.text());
      points = points.plus(more);
    }
    String why = String.join("; ", shown);
    return Points.of(points, formula, why, Step.of("periods", points, sum, weights, points));
  }

  private static Score scaled(Giver giver, Score points, @Nullable Score full) {
    return giver.scale() == null || full == null
        ? points
        : points.times(full).dividedBy(giver.scale());
  }

  private @Nullable Finding question(Giver giver, @Nullable Score points, Frame frame) {
    if (points == null) {
      return missing == null ? FindingCode.ANSWER_INCOMPLETE.at(frame.ref(), giver.label()) : null;
    }
    if (giver.key().equals(frame.unit())) {
      return FindingCode.ANSWER_OWN_GIVER.at(frame.ref(), giver.label());
    }
    if (giver.scale() != null && giver.scale().signum() <= 0) {
      return FindingCode.RULE_EMPTY.at(frame.ref());
    }
    if (points.isNegative()) {
      return FindingCode.ANSWER_NEGATIVE.at(frame.ref(), points);
    }
    return giver.scale() != null && points.compareTo(giver.scale()) > 0
        ? FindingCode.ANSWER_OVER_MAX.at(frame.ref(), points, giver.scale())
        : null;
  }

  @Override
  public List<Finding> diagnose(Frame frame) {
    List<Finding> found = new ArrayList<>();
    if (missing == null) {
      found.add(FindingCode.RULE_CHOICE_UNDECLARED.at(frame.ref(), Said.of("missing-giver")));
    }
    if (givers.stream().map(Giver::scale).distinct().count() > 1) {
      found.add(FindingCode.RULE_SCALES_DIFFER.at(frame.ref()));
    }
    return found;
  }

  @Override
  public InputForm form(@Nullable Score full) {
    return new InputForm.FromGivers(
        givers.stream().map(g -> new InputForm.Option(g.key(), g.label(), g.scale())).toList(),
        extra != null);
  }
}
