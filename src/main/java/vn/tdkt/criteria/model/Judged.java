package vn.tdkt.criteria.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tdkt.criteria.Answer;
import vn.tdkt.criteria.FindingCode;
import vn.tdkt.criteria.InputForm;
import vn.tdkt.criteria.Step;
import vn.tdkt.kernel.Finding;
import vn.tdkt.kernel.Score;

/** M1, REQ-128: points by judgement from 0 to the maximum, the marked last resort. */
public record Judged(@Nullable Score step) implements LeafRule {
  /** Judgement in any step. */
  public static final Judged FREELY = new Judged(null);

  @Override
  public Points apply(Answer answer, Frame frame) {
    if (!(answer instanceof Answer.Judged(Score points))) {
      return Mismatch.of(frame, "judged");
    }
    if (points.isNegative()) {
      return Points.open(FindingCode.ANSWER_NEGATIVE.at(frame.ref(), points));
    }
    if (frame.full() != null && points.compareTo(frame.full()) > 0) {
      return Points.open(FindingCode.ANSWER_OVER_MAX.at(frame.ref(), points, frame.full()));
    }
    if (step != null && !points.dividedBy(step).isWhole()) {
      return Points.open(FindingCode.ANSWER_NOT_IN_STEP.at(frame.ref(), points, step));
    }
    return Points.of(points, "", Said.of("judged"), Step.of("judged", points, points));
  }

  @Override
  public List<Finding> diagnose(Frame frame) {
    return frame.full() == null
        ? List.of(FindingCode.SET_MAX_MISSING.at(frame.ref()))
        : List.of(FindingCode.SET_NO_RULE.at(frame.ref()));
  }

  @Override
  public InputForm form(@Nullable Score full) {
    return new InputForm.Points(full, step);
  }
}
