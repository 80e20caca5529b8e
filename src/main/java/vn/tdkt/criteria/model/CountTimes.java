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
 * M10, REQ-130: points for each time, up to a cap.
 *
 * @param once what counts as one time, as printed
 * @param cap the most it gives; null: the maximum of the criterion
 */
public record CountTimes(String once, Score each, @Nullable Score cap) implements LeafRule {
  @Override
  public Points apply(Answer answer, Frame frame) {
    if (!(answer instanceof Answer.Count(long times))) {
      return Mismatch.of(frame, "count");
    }
    if (times < 0) {
      return Points.open(FindingCode.ANSWER_NEGATIVE.at(frame.ref(), times));
    }
    Score all = each.times(times);
    Score most = cap == null ? frame.full() : cap;
    boolean cut = most != null && all.compareTo(most) > 0;
    Score points = cut && most != null ? most : all;
    return new Points.Earned(
        points,
        Formula.times(times, each),
        Said.of("count", times, once),
        false,
        List.of(Step.of("count", points, times, each, points)),
        cut ? List.of(FindingCode.ANSWER_CAPPED.at(frame.ref(), once, all, points)) : List.of());
  }

  @Override
  public List<Finding> diagnose(Frame frame) {
    List<Finding> found = new ArrayList<>();
    if (cap == null && frame.full() == null) {
      found.add(FindingCode.RULE_CAP_MISSING.at(frame.ref()));
    }
    if (cap != null) {
      Reach.of(cap, frame, found);
    }
    return found;
  }

  @Override
  public InputForm form(@Nullable Score full) {
    return new InputForm.Times(once, each);
  }
}
