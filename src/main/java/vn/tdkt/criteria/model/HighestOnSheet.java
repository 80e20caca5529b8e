package vn.tdkt.criteria.model;

import java.util.ArrayList;
import java.util.List;
import vn.tdkt.criteria.AwardScope;
import vn.tdkt.criteria.FindingCode;
import vn.tdkt.criteria.Item;
import vn.tdkt.criteria.LeafResult;
import vn.tdkt.criteria.UnitSheet;
import vn.tdkt.kernel.Finding;
import vn.tdkt.kernel.Score;

/**
 * M11, REQ-143: where the highest award counts once for the whole sheet, only the best of all award
 * leaves keeps its points. Where the set does not say so and several have points, all stay open.
 */
final class HighestOnSheet {
  private final List<Item.Leaf> leaves;
  private final List<Integer> once = new ArrayList<>();
  private final List<Integer> undeclared = new ArrayList<>();

  HighestOnSheet(Layout layout) {
    this.leaves = layout.leaves();
    for (int i = 0; i < leaves.size(); i++) {
      Method method = leaves.get(i).method();
      if (method.plain() && method.parts().getFirst().rule() instanceof HighestAward awards) {
        AwardScope.Span span = awards.scope().orElse(layout.set().terms().awards()).span();
        if (span == AwardScope.Span.PER_SHEET) {
          once.add(i);
        } else if (span == null) {
          undeclared.add(i);
        }
      }
    }
  }

  /** Changes the results in place. */
  void settle(List<LeafResult> results, UnitSheet sheet) {
    List<Integer> counted = counted(once, results, sheet);
    if (counted.size() > 1) {
      int best = counted.getFirst();
      for (int i : counted) {
        best = points(results.get(i)).compareTo(points(results.get(best))) > 0 ? i : best;
      }
      counted.remove(Integer.valueOf(best));
      String elsewhere = Said.of("award-elsewhere", results.get(best).ref());
      counted.forEach(i -> results.set(i, nothing(results.get(i), elsewhere)));
    }
    List<Integer> open = counted(undeclared, results, sheet);
    if (open.size() > 1) {
      open.forEach(i -> results.set(i, asked(results.get(i))));
    }
  }

  /** Those with points that no person has set. */
  private List<Integer> counted(
      List<Integer> candidates, List<LeafResult> results, UnitSheet sheet) {
    List<Integer> counted = new ArrayList<>();
    for (int i : candidates) {
      boolean own = sheet.entry(leaves.get(i).key()).override() == null;
      if (own && points(results.get(i)).signum() > 0) {
        counted.add(i);
      }
    }
    return counted;
  }

  private static Score points(LeafResult leaf) {
    return leaf.points() == null ? Score.ZERO : leaf.points();
  }

  private static LeafResult nothing(LeafResult leaf, String why) {
    return new LeafResult(
        leaf.key(),
        leaf.ref(),
        leaf.state(),
        leaf.max(),
        leaf.proposed(),
        Score.ZERO,
        leaf.bonus(),
        leaf.deduction() == null ? null : leaf.max(),
        null,
        Score.ZERO.text() + ": " + why,
        leaf.path(),
        leaf.findings());
  }

  private static LeafResult asked(LeafResult leaf) {
    Finding question = FindingCode.RULE_SCOPE_UNDECLARED.at(leaf.ref());
    List<Finding> findings = new ArrayList<>(leaf.findings());
    findings.add(question);
    return new LeafResult(
        leaf.key(),
        leaf.ref(),
        LeafResult.State.UNDETERMINED,
        leaf.max(),
        leaf.proposed(),
        null,
        leaf.bonus(),
        null,
        null,
        question.text(),
        leaf.path(),
        findings);
  }
}
