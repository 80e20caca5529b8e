package vn.tdkt.criteria.model;

import java.util.ArrayList;
import java.util.List;
import vn.tdkt.criteria.CriteriaSet;
import vn.tdkt.criteria.EngineVersion;
import vn.tdkt.criteria.Item;
import vn.tdkt.criteria.LeafResult;
import vn.tdkt.criteria.SheetResult;
import vn.tdkt.criteria.UnitSheet;
import vn.tdkt.kernel.Finding;

/** Scores one sheet: its leaves, then the sums of its tree, then percent, checks and class. */
final class SheetScorer {
  private final CriteriaSet set;
  private final PeersByLeaf peers;
  private final List<Item.Leaf> leaves;
  private final HighestOnSheet highest;

  SheetScorer(CriteriaSet set, PeersByLeaf peers) {
    this.set = set;
    this.peers = peers;
    this.leaves = new ArrayList<>();
    set.items().forEach(item -> add(item, item.bonusGroup()));
    this.highest = new HighestOnSheet(set, leaves);
  }

  /** A leaf below a bonus group is a bonus too. */
  private void add(Item item, boolean bonus) {
    switch (item) {
      case Item.Leaf leaf ->
          leaves.add(
              bonus && !leaf.bonusGroup()
                  ? new Item.Leaf(leaf.heading(), true, leaf.method())
                  : leaf);
      case Item.Branch branch ->
          branch.children().forEach(child -> add(child, bonus || child.bonusGroup()));
    }
  }

  SheetResult score(UnitSheet sheet) {
    List<LeafResult> results = new ArrayList<>(leaves.size());
    for (Item.Leaf leaf : leaves) {
      results.add(new LeafScorer(leaf, sheet, set, peers).result());
    }
    highest.settle(results, sheet);
    List<LeafResult> gated = new ItemGates(leaves, sheet).applied(results);
    List<Finding> findings = new ArrayList<>();
    SheetSums sums = new SheetSums(set, gated, findings);
    Totals totals = Totals.of(set, sums, findings);
    new PaperChecks(set, sheet, sums.groups(), gated, totals).addTo(findings);
    Standing standing = Standing.of(set, sheet, gated, totals, findings);
    return new SheetResult(
        sheet.unit(),
        sheet.name(),
        sums.groups(),
        gated,
        totals.base(),
        totals.bonus(),
        totals.deduction(),
        totals.total(),
        totals.max(),
        totals.percent(),
        standing.clazz(),
        null,
        standing.unranked(),
        (int) gated.stream().filter(SheetScorer::answered).count(),
        gated.size(),
        EngineVersion.CURRENT,
        List.copyOf(findings));
  }

  private static boolean answered(LeafResult leaf) {
    return leaf.state() != LeafResult.State.UNDETERMINED;
  }
}
