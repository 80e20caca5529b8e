package vn.tdkt.criteria.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tdkt.criteria.Cap;
import vn.tdkt.criteria.FindingCode;
import vn.tdkt.kernel.Finding;
import vn.tdkt.kernel.Score;

/** Bonus under its cap: cut and told, or only told where the cap is assumed. */
final class Capped {
  private Capped() {}

  static Score bonus(
      Score bonus, @Nullable Cap cap, @Nullable Score max, String ref, List<Finding> findings) {
    Score ceiling = cap == null ? null : cap.ceiling(max);
    if (cap == null || ceiling == null || bonus.compareTo(ceiling) <= 0) {
      return bonus;
    }
    findings.add(FindingCode.BONUS_OVER_CAP.at(ref, bonus, ceiling));
    return cap.onlyWarns() ? bonus : ceiling;
  }
}
