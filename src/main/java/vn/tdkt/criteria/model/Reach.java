package vn.tdkt.criteria.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tdkt.criteria.FindingCode;
import vn.tdkt.kernel.Finding;
import vn.tdkt.kernel.Score;

/** Can a rule reach the printed maximum, and does it stay below it? */
final class Reach {
  private Reach() {}

  static void of(Score best, Frame frame, List<Finding> found) {
    @Nullable Score max = frame.full();
    if (max == null) {
      return;
    }
    int side = best.compareTo(max);
    if (side < 0) {
      found.add(FindingCode.RULE_MAX_UNREACHABLE.at(frame.ref(), best, max));
    } else if (side > 0) {
      found.add(FindingCode.RULE_OVER_MAX.at(frame.ref(), best, max));
    }
  }
}
