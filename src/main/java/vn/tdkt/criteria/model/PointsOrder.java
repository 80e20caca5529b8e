package vn.tdkt.criteria.model;

import java.util.Comparator;
import vn.tdkt.criteria.Classes;
import vn.tdkt.criteria.GroupResult;
import vn.tdkt.criteria.LeafResult;
import vn.tdkt.criteria.SheetResult;
import vn.tdkt.kernel.Score;

/** Best first by points or percent, then down the chain. */
final class PointsOrder {
  private PointsOrder() {}

  static Comparator<SheetResult> of(ByPoints ranking) {
    Comparator<SheetResult> order =
        Comparator.<SheetResult, Score>comparing(unit -> measured(unit, ranking)).reversed();
    for (Tie tie : ranking.ties()) {
      order = order.thenComparing(order(tie));
    }
    return order;
  }

  private static Score measured(SheetResult unit, ByPoints ranking) {
    Score points = ranking.withBonus() ? unit.total() : unit.base();
    return ranking.basis() == Classes.Basis.POINTS || unit.applicableMax().isZero()
        ? points
        : points.dividedBy(unit.applicableMax());
  }

  private static Comparator<SheetResult> order(Tie tie) {
    return switch (tie.by()) {
      case BASE -> Comparator.comparing(SheetResult::base).reversed();
      case BONUS -> Comparator.comparing(SheetResult::bonus).reversed();
      case FEWER_DEDUCTIONS -> Comparator.comparing(SheetResult::deduction);
      case ROW -> Comparator.<SheetResult, Score>comparing(unit -> row(unit, tie.key())).reversed();
      case VOTE -> Comparator.comparing(unit -> 0);
    };
  }

  private static Score row(SheetResult unit, String key) {
    for (GroupResult group : unit.groups()) {
      if (group.key().equals(key)) {
        return group.points();
      }
    }
    LeafResult leaf = unit.leaf(key);
    return leaf == null || leaf.points() == null ? Score.ZERO : leaf.points();
  }
}
