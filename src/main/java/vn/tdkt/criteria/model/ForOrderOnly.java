package vn.tdkt.criteria.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tdkt.criteria.Answer;
import vn.tdkt.criteria.InputForm;
import vn.tdkt.kernel.Finding;
import vn.tdkt.kernel.Score;

/** M31: a value that only orders the units and gives no points. */
public record ForOrderOnly(String of) implements LeafRule {
  @Override
  public Points apply(Answer answer, Frame frame) {
    return answer instanceof Answer.Measured(Score value, Boolean gate)
        ? Points.of(Score.ZERO, "", Said.of("for-order", of, value))
        : Mismatch.of(frame, "measured");
  }

  @Override
  public List<Finding> diagnose(Frame frame) {
    return List.of();
  }

  @Override
  public InputForm form(@Nullable Score full) {
    return new InputForm.OneNumber(of, null);
  }
}
