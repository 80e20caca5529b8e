package vn.tdkt.criteria.model;

import vn.tdkt.criteria.Answer;
import vn.tdkt.criteria.CriteriaSet;
import vn.tdkt.criteria.Item;
import vn.tdkt.criteria.UnitSheet;

/** Units that a leaf puts into a group of their own (M22). */
record Apart(CriteriaSet set, UnitSheet sheet) {
  String group() {
    StringBuilder apart = new StringBuilder();
    set.leaves()
        .filter(leaf -> sheet.entry(leaf.key()).answer() instanceof Answer.NotApplicable)
        .filter(leaf -> effect(leaf) == Absence.Effect.SEPARATE_GROUP)
        .forEach(leaf -> apart.append('|').append(leaf.key()));
    return apart.toString();
  }

  private static Absence.Effect effect(Item.Leaf leaf) {
    return Variants.absence(leaf.method(), leaf.method()).whenNotApplicable();
  }
}
