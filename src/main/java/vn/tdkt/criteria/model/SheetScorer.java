package vn.tdkt.criteria.model;

import java.util.List;
import java.util.function.Function;
import vn.tdkt.criteria.CriteriaSet;
import vn.tdkt.criteria.EngineVersion;
import vn.tdkt.criteria.Entry;
import vn.tdkt.criteria.Item;
import vn.tdkt.criteria.LeafResult;
import vn.tdkt.criteria.SheetResult;
import vn.tdkt.criteria.UnitSheet;
import vn.tdkt.kernel.Score;

/** Scores one sheet; the full arithmetic follows. */
final class SheetScorer {
  private final CriteriaSet set;

  SheetScorer(CriteriaSet set) {
    this.set = set;
  }

  SheetResult score(UnitSheet sheet, Function<String, Peers> peers) {
    List<LeafResult> leaves = set.leaves().map(leaf -> leaf(leaf, sheet)).toList();
    Score base = Score.ZERO;
    Score bonus = Score.ZERO;
    Score max = Score.ZERO;
    int answered = 0;
    for (LeafResult leaf : leaves) {
      base = leaf.points() == null ? base : base.plus(leaf.points());
      bonus = bonus.plus(leaf.bonus());
      max = leaf.max() == null ? max : max.plus(leaf.max());
      answered += leaf.points() == null ? 0 : 1;
    }
    return new SheetResult(
        sheet.unit(),
        sheet.name(),
        List.of(),
        leaves,
        base,
        bonus,
        max.minus(base),
        base.plus(bonus),
        max,
        null,
        null,
        null,
        null,
        answered,
        leaves.size(),
        EngineVersion.CURRENT,
        List.of());
  }

  private static LeafResult leaf(Item.Leaf leaf, UnitSheet sheet) {
    Entry entry = sheet.entry(leaf.key());
    Score bonus = entry.bonuses().stream().map(Entry.Bonus::points).reduce(Score.ZERO, Score::plus);
    Score points =
        leaf.method().parts().getFirst().rule() instanceof LeafRule rule
                && entry.answer() != null
                && rule.apply(entry.answer(), Frame.of(leaf.ref(), leaf.max()))
                    instanceof Points.Earned earned
            ? earned.score()
            : null;
    return new LeafResult(
        leaf.key(),
        leaf.ref(),
        points == null ? LeafResult.State.UNDETERMINED : LeafResult.State.FINAL,
        leaf.max(),
        points,
        points,
        bonus,
        points == null || leaf.max() == null ? null : leaf.max().minus(points),
        null,
        points == null ? "" : points.text(),
        List.of(),
        List.of());
  }
}
