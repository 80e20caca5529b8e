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
 * M8: bands of the share of the plan that was reached.
 *
 * @param better which direction is better; where lower is better the share is plan by actual, so
 *     that over 100 % is better either way
 * @param counts which plan counts when it was changed in mid-year; null: not declared
 */
public record PlanBands(
    List<Band> bands,
    Better better,
    @Nullable Plan counts,
    @Nullable Score otherwise,
    Zero planZero)
    implements LeafRule {
  private static final Score FAR = Score.of(10);

  /** More than any printed edge: what a plan above zero is to a result of zero. */
  private static final Score BEYOND = Score.of(1_000_000_000);

  public PlanBands {
    bands = List.copyOf(bands);
  }

  /** Which direction is better. */
  public enum Better {
    HIGHER,
    LOWER
  }

  /** Which plan counts. */
  public enum Plan {
    ORIGINAL,
    REVISED
  }

  @Override
  public Points apply(Answer answer, Frame frame) {
    if (!(answer instanceof Answer.PlanActual(Score plan, Score revised, Score actual))) {
      return Mismatch.of(frame, "plan");
    }
    if (plan == null) {
      return Points.open(FindingCode.ANSWER_INCOMPLETE.at(frame.ref(), Said.of("plan")));
    }
    if (plan.isNegative() || actual.isNegative()) {
      return Points.open(FindingCode.ANSWER_NEGATIVE.at(frame.ref(), plan.atMost(actual)));
    }
    Points first = reached(plan, actual, frame);
    if (revised == null || revised.equals(plan)) {
      return first;
    }
    Points second = reached(revised, actual, frame);
    if (counts == null && !Same.points(first, second)) {
      return Points.open(
          FindingCode.RULE_CHOICE_UNDECLARED.at(frame.ref(), Said.of("plan-choice")));
    }
    return counts == Plan.REVISED ? second : first;
  }

  private Points reached(Score plan, Score actual, Frame frame) {
    Score over = better == Better.HIGHER ? plan : actual;
    Score reached = better == Better.HIGHER ? actual : plan;
    if (over.isZero() && better == Better.LOWER) {
      return table().at(plan.isZero() ? Score.ONE : BEYOND, shown(plan, actual), frame);
    }
    if (over.isZero()) {
      return planZero.points(frame, Said.of("plan"));
    }
    return at(reached.dividedBy(over), plan, actual, frame);
  }

  private BandTable table() {
    return new BandTable(bands, otherwise, false);
  }

  private static String shown(Score plan, Score actual) {
    return Said.of("of-plan", actual, plan);
  }

  private Points at(Score share, Score plan, Score actual, Frame frame) {
    Points points = table().at(share, shown(plan, actual), frame);
    boolean mixed =
        share.compareTo(FAR) >= 0
            || (share.signum() > 0 && share.times(10).compareTo(Score.ONE) <= 0);
    return mixed && points instanceof Points.Earned earned
        ? earned.telling(List.of(FindingCode.ANSWER_UNITS_MIXED.at(frame.ref(), plan, actual)))
        : points;
  }

  @Override
  public List<Finding> diagnose(Frame frame) {
    List<Finding> found = new ArrayList<>(table().diagnose(frame));
    if (better == Better.HIGHER && planZero == Zero.ASK) {
      found.add(FindingCode.RULE_ZERO_UNDECLARED.at(frame.ref(), Said.of("plan")));
    }
    return found;
  }

  @Override
  public InputForm form(@Nullable Score full) {
    return new InputForm.PlanAndActual(false);
  }
}
