package vn.tdkt.criteria.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tdkt.criteria.Answer;
import vn.tdkt.criteria.FindingCode;
import vn.tdkt.criteria.InputForm;
import vn.tdkt.kernel.Finding;
import vn.tdkt.kernel.Score;

/**
 * M29: a rule whose result may fall below zero, down to an explicit floor.
 *
 * @param floor the least; null: none is printed, and a result below zero is an open question
 */
public record MayFail(LeafRule rule, @Nullable Score floor) implements LeafRule {
  @Override
  public Points apply(Answer answer, Frame frame) {
    Points points = rule.apply(answer, frame);
    if (!(points instanceof Points.Earned earned) || !earned.score().isNegative()) {
      return points;
    }
    if (floor == null) {
      return Points.open(FindingCode.RULE_FLOOR_MISSING.at(frame.ref()));
    }
    if (earned.score().compareTo(floor) >= 0) {
      return points;
    }
    return earned
        .giving(floor, earned.formula(), earned.because())
        .telling(List.of(FindingCode.ANSWER_FLOORED.at(frame.ref(), earned.score(), floor)));
  }

  @Override
  public List<Finding> diagnose(Frame frame) {
    List<Finding> found = new ArrayList<>(rule.diagnose(frame));
    if (floor == null) {
      found.add(FindingCode.RULE_FLOOR_MISSING.at(frame.ref()));
    }
    return found;
  }

  @Override
  public InputForm form(@Nullable Score full) {
    return rule.form(full);
  }
}
