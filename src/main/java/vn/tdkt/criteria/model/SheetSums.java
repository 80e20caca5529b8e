package vn.tdkt.criteria.model;

import java.util.ArrayList;
import java.util.List;
import vn.tdkt.criteria.BonusPolicy;
import vn.tdkt.criteria.Caps;
import vn.tdkt.criteria.CriteriaSet;
import vn.tdkt.criteria.GroupResult;
import vn.tdkt.criteria.Item;
import vn.tdkt.criteria.LeafResult;
import vn.tdkt.kernel.Finding;
import vn.tdkt.kernel.Score;

/** The sums of the tree, in printed order; header rows are computed, never typed (REQ-153). */
final class SheetSums {
  private final List<LeafResult> leaves;
  private final BonusPolicy policy;
  private final List<Finding> findings;
  private final List<GroupResult> groups = new ArrayList<>();
  private final Sum whole = new Sum();
  private int next;

  SheetSums(CriteriaSet set, List<LeafResult> leaves, List<Finding> findings) {
    this.leaves = leaves;
    this.policy = set.terms().bonus();
    this.findings = findings;
    for (Item item : set.items()) {
      whole.add(sum(item, 0, item.bonusGroup(), groups));
    }
  }

  List<GroupResult> groups() {
    return groups;
  }

  Sum whole() {
    return whole;
  }

  /** Sums of one row; the maximum of the bonus group is kept apart. */
  final class Sum {
    private Score base = Score.ZERO;
    private Score bonus = Score.ZERO;
    private Score deduction = Score.ZERO;
    private Score max = Score.ZERO;
    private Score bonusMax = Score.ZERO;

    Score base() {
      return base;
    }

    Score bonus() {
      return bonus;
    }

    Score deduction() {
      return deduction;
    }

    Score max() {
      return max;
    }

    Score bonusMax() {
      return bonusMax;
    }

    private void add(Sum other) {
      base = base.plus(other.base);
      bonus = bonus.plus(other.bonus);
      deduction = deduction.plus(other.deduction);
      max = max.plus(other.max);
      bonusMax = bonusMax.plus(other.bonusMax);
    }

    private void add(LeafResult leaf, boolean asBonus) {
      Score points = leaf.points() == null ? Score.ZERO : leaf.points();
      Score most = leaf.max() == null ? Score.ZERO : leaf.max();
      bonus = bonus.plus(asBonus ? leaf.bonus().plus(points) : leaf.bonus());
      if (asBonus) {
        bonusMax = bonusMax.plus(most);
        return;
      }
      base = base.plus(points);
      max = max.plus(most);
      deduction = leaf.deduction() == null ? deduction : deduction.plus(leaf.deduction());
    }

    private void limit(Caps caps, String ref) {
      bonus = Capped.bonus(bonus, caps.bonus(), max.plus(bonusMax), ref, findings);
      Score kept = Capped.deduction(deduction, caps.deduction(), max, ref, findings);
      base = base.plus(deduction.minus(kept));
      deduction = kept;
    }

    private GroupResult result(Item item, int depth) {
      boolean asBonus = base.isZero() && max.isZero() && !bonusMax.isZero();
      boolean isBonus = item.bonusGroup() || asBonus;
      return new GroupResult(
          item.key(),
          item.ref(),
          item.name(),
          depth,
          isBonus,
          isBonus ? bonus : base,
          bonus,
          deduction,
          isBonus ? bonusMax : max);
    }
  }

  private Sum sum(Item item, int depth, boolean asBonus, List<GroupResult> rows) {
    Sum sum = new Sum();
    List<GroupResult> below = new ArrayList<>();
    switch (item) {
      case Item.Leaf leaf -> sum.add(leaves.get(next++), asBonus || leaf.bonusGroup());
      case Item.Branch branch -> {
        for (Item child : branch.children()) {
          sum.add(sum(child, depth + 1, asBonus || child.bonusGroup(), below));
        }
        sum.limit(branch.caps(), branch.ref());
      }
    }
    if (depth == 0) {
      sum.limit(policy.perGroup(), item.ref());
    }
    if (depth == 0 || item instanceof Item.Branch) {
      rows.add(sum.result(item, depth));
    }
    rows.addAll(below);
    return sum;
  }
}
