package vn.tdkt.criteria.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.tdkt.criteria.CriteriaSet;
import vn.tdkt.criteria.EngineVersion;
import vn.tdkt.criteria.Item;
import vn.tdkt.criteria.LeafResult;
import vn.tdkt.criteria.SheetResult;
import vn.tdkt.criteria.UnitSheet;
import vn.tdkt.kernel.Finding;

/** Scores one sheet: its leaves, then the sums of its tree, then percent, checks and class. */
final class SheetScorer {
  private final Layout layout;
  private final PeersByLeaf peers;
  private final HighestOnSheet highest;
  private final FaultsOnce faults;

  SheetScorer(Layout layout, PeersByLeaf peers) {
    this.layout = layout;
    this.peers = peers;
    this.highest = new HighestOnSheet(layout);
    this.faults = new FaultsOnce(layout);
  }

  SheetResult score(UnitSheet sheet) {
    CriteriaSet set = layout.set();
    Map<AnsweredPart.Place, Points> settled = new HashMap<>();
    highest.settle(sheet, settled);
    faults.settle(sheet, settled);
    List<LeafResult> results = new ArrayList<>(layout.leaves().size());
    for (Item.Leaf leaf : layout.leaves()) {
      results.add(new LeafScorer(leaf, sheet, set, peers, settled).result());
    }
    List<LeafResult> gated = new ItemGates(layout.leaves(), sheet).applied(results);
    List<Finding> findings = new ArrayList<>();
    SheetSums sums = new SheetSums(set, gated, findings);
    Totals totals = Totals.of(set, sums, findings);
    new PaperChecks(layout.leaves(), sheet, sums.groups(), gated, totals).addTo(findings);
    Standing standing = Standing.of(layout, sheet, gated, totals, findings);
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
