package vn.tdkt.criteria.model;

import java.util.ArrayList;
import java.util.List;
import vn.tdkt.criteria.FindingCode;
import vn.tdkt.criteria.Item;
import vn.tdkt.criteria.LeafResult;
import vn.tdkt.criteria.UnitSheet;
import vn.tdkt.kernel.Finding;
import vn.tdkt.kernel.Score;

/** Gates that a leaf carries: where the condition holds the leaf counts nothing (M21). */
record ItemGates(List<Item.Leaf> leaves, UnitSheet sheet) {
  List<LeafResult> applied(List<LeafResult> results) {
    List<LeafResult> gated = results;
    for (int i = 0; i < leaves.size(); i++) {
      for (Modifier modifier : leaves.get(i).method().modifiers()) {
        if (modifier instanceof Gate gate && gate.effect() == Gate.Effect.ITEM_ZERO) {
          gated = gated == results ? new ArrayList<>(results) : gated;
          gated.set(i, closed(gated.get(i), gate, results));
        }
      }
    }
    return gated;
  }

  private LeafResult closed(LeafResult leaf, Gate gate, List<LeafResult> results) {
    Boolean holds = Conditions.holds(gate.when(), sheet, results, Score.ZERO);
    if (Boolean.FALSE.equals(holds) || leaf.points() == null) {
      return leaf;
    }
    List<Finding> findings = new ArrayList<>(leaf.findings());
    findings.add(
        (holds == null ? FindingCode.GATE_UNKNOWN : FindingCode.GATE_APPLIED)
            .at(leaf.ref(), gate.label()));
    return new LeafResult(
        leaf.key(),
        leaf.ref(),
        holds == null ? LeafResult.State.UNDETERMINED : leaf.state(),
        leaf.max(),
        leaf.proposed(),
        holds == null ? null : Score.ZERO,
        holds == null ? leaf.bonus() : Score.ZERO,
        holds == null ? null : leaf.max(),
        null,
        Said.of("gate-closed", gate.label()),
        leaf.path(),
        findings);
  }
}
