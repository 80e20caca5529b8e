package vn.tdkt.criteria.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tdkt.criteria.Answer;
import vn.tdkt.criteria.FindingCode;
import vn.tdkt.criteria.InputForm;
import vn.tdkt.criteria.Step;
import vn.tdkt.kernel.Finding;
import vn.tdkt.kernel.Score;

/** M3: yes gives the maximum, no gives nothing. */
public record YesNo() implements LeafRule {
  @Override
  public Points apply(Answer answer, Frame frame) {
    if (!(answer instanceof Answer.YesNo(boolean yes))) {
      return Mismatch.of(frame, "yes-no");
    }
    if (frame.full() == null) {
      return Points.open(FindingCode.SET_MAX_MISSING.at(frame.ref()));
    }
    Score points = yes ? frame.full() : Score.ZERO;
    String word = yes ? "yes" : "no";
    return Points.of(points, "", Said.of(word), Step.of(word, points, points));
  }

  @Override
  public List<Finding> diagnose(Frame frame) {
    return frame.full() == null ? List.of(FindingCode.SET_MAX_MISSING.at(frame.ref())) : List.of();
  }

  @Override
  public InputForm form(@Nullable Score full) {
    return new InputForm.YesNo();
  }
}
