package vn.tdkt.criteria.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tdkt.criteria.Answer;
import vn.tdkt.criteria.FindingCode;
import vn.tdkt.criteria.InputForm;
import vn.tdkt.criteria.Step;
import vn.tdkt.kernel.Finding;
import vn.tdkt.kernel.Score;

/** M12, REQ-144: a bonus without a rule, claimed with an explanation. */
public record ExplainedBonus(@Nullable Score ceiling) implements LeafRule {
  @Override
  public Points apply(Answer answer, Frame frame) {
    if (!(answer instanceof Answer.Explained(Score points, String explanation))) {
      return Mismatch.of(frame, "explained");
    }
    if (points.isNegative()) {
      return Points.open(FindingCode.ANSWER_NEGATIVE.at(frame.ref(), points));
    }
    if (ceiling != null && points.compareTo(ceiling) > 0) {
      return Points.open(FindingCode.ANSWER_OVER_MAX.at(frame.ref(), points, ceiling));
    }
    boolean silent = explanation == null || explanation.isBlank();
    return new Points.Earned(
        points,
        "",
        silent ? Said.of("unexplained") : explanation,
        false,
        List.of(Step.of("explained", points, points)),
        silent ? List.of(FindingCode.BONUS_UNEXPLAINED.at(frame.ref(), points)) : List.of());
  }

  @Override
  public List<Finding> diagnose(Frame frame) {
    return ceiling == null && frame.full() == null
        ? List.of(FindingCode.RULE_CAP_MISSING.at(frame.ref()))
        : List.of();
  }

  @Override
  public InputForm form(@Nullable Score full) {
    return new InputForm.ExplainedPoints(ceiling == null ? full : ceiling);
  }
}
