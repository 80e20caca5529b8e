package vn.tdkt.criteria.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tdkt.criteria.Cap;
import vn.tdkt.criteria.FindingCode;
import vn.tdkt.kernel.Finding;
import vn.tdkt.kernel.Score;

/**
 * Bonus and deduction under their cap (M23): cut and told, or only told where the cap is assumed.
 */
final class Capped {
  private Capped() {}

  static Score bonus(
      Score bonus, @Nullable Cap cap, @Nullable Score max, String ref, List<Finding> findings) {
    return kept(FindingCode.BONUS_OVER_CAP, bonus, cap, max, ref, findings);
  }

  static Score deduction(
      Score lost, @Nullable Cap cap, @Nullable Score max, String ref, List<Finding> findings) {
    return kept(FindingCode.DEDUCTION_OVER_CAP, lost, cap, max, ref, findings);
  }

  private static Score kept(
      FindingCode code,
      Score points,
      @Nullable Cap cap,
      @Nullable Score max,
      String ref,
      List<Finding> findings) {
    Score ceiling = cap == null ? null : cap.ceiling(max);
    if (cap == null || ceiling == null || points.compareTo(ceiling) <= 0) {
      return points;
    }
    findings.add(code.at(ref, points, ceiling));
    return cap.onlyWarns() ? points : ceiling;
  }
}
