package vn.tdkt.criteria.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tdkt.criteria.Answer;
import vn.tdkt.criteria.FindingCode;
import vn.tdkt.criteria.InputForm;
import vn.tdkt.criteria.Step;
import vn.tdkt.kernel.Finding;
import vn.tdkt.kernel.Score;

/**
 * M9: points for every step above a start, if the gate is open.
 *
 * @param wholeSteps whether only whole steps count; null: not declared
 * @param cap the most it gives, or null
 * @param gate the condition that must be met, or null
 */
public record OverAchievement(
    String of,
    Score start,
    Score step,
    Score each,
    @Nullable Boolean wholeSteps,
    @Nullable Score cap,
    @Nullable String gate)
    implements LeafRule {
  @Override
  public Points apply(Answer answer, Frame frame) {
    if (!(answer instanceof Answer.Measured(Score value, Boolean open))) {
      return Mismatch.of(frame, "measured");
    }
    if (step.signum() <= 0) {
      return Points.open(FindingCode.RULE_EMPTY.at(frame.ref()));
    }
    if (gate != null && open == null) {
      return Points.open(FindingCode.ANSWER_GATE_UNKNOWN.at(frame.ref(), gate));
    }
    if (gate != null && Boolean.FALSE.equals(open)) {
      return Points.of(Score.ZERO, "", Said.of("gate-closed", gate));
    }
    Score steps = value.minus(start).dividedBy(step).atLeast(Score.ZERO);
    Score whole = Score.of(new java.math.BigDecimal(steps.floor()));
    if (wholeSteps == null && !limited(steps).equals(limited(whole))) {
      return Points.open(
          FindingCode.RULE_CHOICE_UNDECLARED.at(frame.ref(), Said.of("whole-steps")));
    }
    return points(Boolean.FALSE.equals(wholeSteps) ? steps : whole, value, frame);
  }

  private Score limited(Score steps) {
    Score points = steps.times(each);
    return cap == null ? points : points.atMost(cap);
  }

  private Points points(Score steps, Score value, Frame frame) {
    Score points = limited(steps);
    boolean cut = cap != null && steps.times(each).compareTo(cap) > 0;
    return new Points.Earned(
        points,
        steps.isZero() ? "" : steps.text() + " × " + each.text(),
        Said.of("above", of, value, start),
        false,
        List.of(Step.of("above", points, value, start, steps, each, points)),
        cut
            ? List.of(FindingCode.ANSWER_CAPPED.at(frame.ref(), of, steps.times(each), points))
            : List.of());
  }

  @Override
  public List<Finding> diagnose(Frame frame) {
    List<Finding> found = new ArrayList<>();
    if (step.signum() <= 0) {
      found.add(FindingCode.RULE_EMPTY.at(frame.ref()));
    }
    if (cap == null) {
      found.add(FindingCode.RULE_CAP_MISSING.at(frame.ref()));
    }
    if (wholeSteps == null) {
      found.add(FindingCode.RULE_CHOICE_UNDECLARED.at(frame.ref(), Said.of("whole-steps")));
    }
    return found;
  }

  @Override
  public InputForm form(@Nullable Score full) {
    return new InputForm.OneNumber(of, gate);
  }
}
