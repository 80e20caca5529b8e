package vn.tdkt.criteria.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tdkt.criteria.Answer;
import vn.tdkt.criteria.InputForm;
import vn.tdkt.kernel.Finding;
import vn.tdkt.kernel.Score;

/** M16 (REQ-99): relative to the best of the group. */
public record RelativeToBest() implements GroupRule {
  @Override
  public Points apply(Answer answer, Frame frame, Peers peers) {
    return new Points.Missing();
  }

  @Override
  public List<Finding> diagnose(Frame frame) {
    return List.of();
  }

  @Override
  public InputForm form(@Nullable Score full) {
    return new InputForm.PlanAndActual(true);
  }
}
