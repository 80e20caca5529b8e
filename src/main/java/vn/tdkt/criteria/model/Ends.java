package vn.tdkt.criteria.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tdkt.criteria.Cap;
import vn.tdkt.criteria.FindingCode;
import vn.tdkt.kernel.Finding;
import vn.tdkt.kernel.Score;

/** The least and the most that a leaf may have; null: no end. */
record Ends(@Nullable Score floor, @Nullable Score cap, @Nullable Score step) {
  static Ends of(Method method, @Nullable Score max, @Nullable Cap deduction) {
    Bounds bounds = method.bounds();
    boolean free = false;
    boolean negative = false;
    for (Part part : method.parts()) {
      free |= balances(part.rule());
      negative |= free || mayFail(part.rule());
    }
    Score floor = bounds.floor() != null ? bounds.floor() : negative ? null : Score.ZERO;
    Score lost = deduction == null || deduction.onlyWarns() ? null : deduction.ceiling(max);
    if (lost != null && max != null) {
      floor = floor == null ? max.minus(lost) : floor.atLeast(max.minus(lost));
    }
    Score cap = bounds.cap() != null ? bounds.cap() : free ? null : max;
    return new Ends(floor, cap, bounds.step());
  }

  private static boolean balances(Rule rule) {
    return rule instanceof Balance
        || (rule instanceof RollUp rollUp && rollUp.each() instanceof Balance);
  }

  private static boolean mayFail(Rule rule) {
    return rule instanceof MayFail
        || (rule instanceof RollUp rollUp && rollUp.each() instanceof MayFail);
  }

  /** No upper end. */
  boolean open() {
    return cap == null;
  }

  /** Rounding never leads beyond an end. */
  Score kept(Score points) {
    Score most = cap == null ? points : points.atMost(cap);
    return floor == null ? most : most.atLeast(floor);
  }

  Score bounded(Score points, String ref, List<Finding> findings) {
    if (floor != null && points.compareTo(floor) < 0) {
      findings.add(FindingCode.ANSWER_FLOORED.at(ref, points, floor));
      return floor;
    }
    if (cap != null && points.compareTo(cap) > 0) {
      findings.add(FindingCode.ANSWER_CAPPED.at(ref, ref, points, cap));
      return cap;
    }
    if (step != null && step.signum() > 0 && !points.dividedBy(step).isWhole()) {
      findings.add(FindingCode.ANSWER_NOT_IN_STEP.at(ref, points, step));
    }
    return points;
  }
}
