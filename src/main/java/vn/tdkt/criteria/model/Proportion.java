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
 * M7, REQ-142: the maximum times a share.
 *
 * @param alsoPrinted a band table that is printed beside the formula, or null; where the two differ
 *     a person decides
 */
public record Proportion(String of, String outOf, Zero whenZero, @Nullable Bands alsoPrinted)
    implements LeafRule {
  @Override
  public Points apply(Answer answer, Frame frame) {
    if (!(answer instanceof Answer.Ratio(Score a, Score b))) {
      return Mismatch.of(frame, "ratio");
    }
    if (frame.full() == null) {
      return Points.open(FindingCode.SET_MAX_MISSING.at(frame.ref()));
    }
    if (a.isNegative() || b.isNegative()) {
      return Points.open(FindingCode.ANSWER_NEGATIVE.at(frame.ref(), a.atMost(b)));
    }
    if (b.isZero()) {
      return whenZero.points(frame, outOf);
    }
    Points points = share(a, b, frame, frame.full());
    return alsoPrinted == null ? points : compared(points, alsoPrinted.apply(answer, frame), frame);
  }

  private Points share(Score a, Score b, Frame frame, Score full) {
    boolean over = a.compareTo(b) > 0;
    Score points = over ? full : full.times(a).dividedBy(b);
    return new Points.Earned(
        points,
        full.text() + " × " + a.text() + "/" + b.text(),
        Said.of("share", of, outOf),
        false,
        List.of(Step.of("share", points, full, a, b, points)),
        over ? List.of(FindingCode.ANSWER_SHARE_OVER_ONE.at(frame.ref(), a, b)) : List.of());
  }

  private static Points compared(Points formula, Points table, Frame frame) {
    return formula instanceof Points.Earned one
            && table instanceof Points.Earned other
            && !one.score().equals(other.score())
        ? Points.open(FindingCode.RULE_CONTRADICTS.at(frame.ref(), one.score(), other.score()))
        : formula;
  }

  @Override
  public List<Finding> diagnose(Frame frame) {
    List<Finding> found = new ArrayList<>();
    if (whenZero == Zero.ASK) {
      found.add(FindingCode.RULE_ZERO_UNDECLARED.at(frame.ref(), outOf));
    }
    if (alsoPrinted != null) {
      found.add(FindingCode.RULE_TWO_METHODS.at(frame.ref()));
    }
    return found;
  }

  @Override
  public InputForm form(@Nullable Score full) {
    return new InputForm.TwoNumbers(of, outOf);
  }
}
