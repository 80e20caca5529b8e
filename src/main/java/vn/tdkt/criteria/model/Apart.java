package vn.tdkt.criteria.model;

import java.util.List;
import vn.tdkt.criteria.Answer;
import vn.tdkt.criteria.Item;
import vn.tdkt.criteria.UnitSheet;

/** The leaves that put a unit to which they do not apply into a group of its own (M22). */
record Apart(List<Item.Leaf> leaves) {
  static Apart of(Layout layout) {
    return new Apart(layout.leaves().stream().filter(Apart::separates).toList());
  }

  private static boolean separates(Item.Leaf leaf) {
    Absence absence = Variants.absence(leaf.method(), leaf.method());
    return absence.whenNotApplicable() == Absence.Effect.SEPARATE_GROUP;
  }

  /** Equal for units that are ranked together. */
  String group(UnitSheet sheet) {
    StringBuilder apart = new StringBuilder();
    for (Item.Leaf leaf : leaves) {
      if (sheet.entry(leaf.key()).answer() instanceof Answer.NotApplicable) {
        apart.append('|').append(leaf.key());
      }
    }
    return apart.toString();
  }
}
