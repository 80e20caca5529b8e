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
 * M19: points for each positive answer of a sample.
 *
 * @param size how many are asked
 * @param gate a condition without which there are no points, or null
 */
public record SampleOf(long size, Score each, @Nullable String gate) implements LeafRule {
  @Override
  public Points apply(Answer answer, Frame frame) {
    if (!(answer instanceof Answer.Sample(long reached, long positive, Boolean open))) {
      return Mismatch.of(frame, "sample");
    }
    if (positive < 0 || reached < positive || reached > size) {
      return Points.open(FindingCode.ANSWER_SAMPLE.at(frame.ref(), positive, reached, size));
    }
    if (gate != null && open == null) {
      return Points.open(FindingCode.ANSWER_GATE_UNKNOWN.at(frame.ref(), gate));
    }
    if (gate != null && Boolean.FALSE.equals(open)) {
      return Points.of(Score.ZERO, "", Said.of("gate-closed", gate));
    }
    Score points = each.times(positive);
    return new Points.Earned(
        points,
        Formula.times(positive, each),
        Said.of("sample", positive, reached),
        false,
        List.of(Step.of("sample", points, positive, each, points)),
        reached < size
            ? List.of(FindingCode.ANSWER_SAMPLE_SHORT.at(frame.ref(), reached, size))
            : List.of());
  }

  @Override
  public List<Finding> diagnose(Frame frame) {
    List<Finding> found = new ArrayList<>();
    Reach.of(each.times(size), frame, found);
    return found;
  }

  @Override
  public InputForm form(@Nullable Score full) {
    return new InputForm.SampleNumbers(size, gate);
  }
}
