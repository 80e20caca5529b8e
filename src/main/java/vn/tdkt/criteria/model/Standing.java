package vn.tdkt.criteria.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tdkt.criteria.Classes;
import vn.tdkt.criteria.CriteriaSet;
import vn.tdkt.criteria.FindingCode;
import vn.tdkt.criteria.LeafResult;
import vn.tdkt.criteria.SheetResult;
import vn.tdkt.criteria.UnitSheet;
import vn.tdkt.kernel.Finding;
import vn.tdkt.kernel.Score;

/**
 * The class of a unit and the gates that keep it from one or from a rank (M21).
 *
 * @param unranked why there is no rank, or null
 */
record Standing(SheetResult.@Nullable UnitClass clazz, @Nullable String unranked) {
  static Standing of(
      Layout layout,
      UnitSheet sheet,
      List<LeafResult> leaves,
      Totals totals,
      List<Finding> findings) {
    CriteriaSet set = layout.set();
    String unranked = null;
    int lowest = 0;
    int lower = 0;
    for (Gate gate : layout.gates()) {
      Boolean holds = Conditions.holds(gate.when(), sheet, leaves, totals.bonus());
      if (holds == null) {
        findings.add(FindingCode.GATE_UNKNOWN.at("", gate.label()));
      } else if (holds) {
        findings.add(FindingCode.GATE_APPLIED.at("", gate.label()));
        switch (gate.effect()) {
          case NOT_RANKED -> unranked = unranked == null ? gate.label() : unranked;
          case CLASS_AT_MOST -> lowest = Math.max(lowest, index(set.terms().classes(), gate));
          case CLASS_LOWER -> lower++;
          case ITEM_ZERO, LAST, NOT_ELIGIBLE -> {}
        }
      }
    }
    return new Standing(clazz(set, totals, lowest, lower, findings), unranked);
  }

  private static int index(Classes classes, Gate gate) {
    for (int i = 0; i < classes.bands().size(); i++) {
      if (classes.bands().get(i).label().equals(gate.ceiling())) {
        return i;
      }
    }
    return 0;
  }

  private static SheetResult.@Nullable UnitClass clazz(
      CriteriaSet set, Totals totals, int lowest, int lower, List<Finding> findings) {
    Classes classes = set.terms().classes();
    if (classes.bands().isEmpty()) {
      return null;
    }
    int without = reached(classes, totals, false);
    int with = reached(classes, totals, true);
    if (classes.withBonus() == null && with != without) {
      findings.add(FindingCode.CLASS_BASIS_UNDECLARED.at(""));
      return null;
    }
    boolean withBonus = !Boolean.FALSE.equals(classes.withBonus());
    int reached = withBonus ? with : without;
    if (reached < 0) {
      findings.add(FindingCode.CLASS_NONE.at(""));
      return null;
    }
    int index = Math.min(Math.max(reached, lowest) + lower, classes.bands().size() - 1);
    String label = classes.bands().get(index).label();
    return new SheetResult.UnitClass(label, classes.basis(), withBonus);
  }

  private static int reached(Classes classes, Totals totals, boolean withBonus) {
    Score value = totals.measured(classes.basis(), withBonus);
    for (int i = 0; i < classes.bands().size(); i++) {
      if (value.compareTo(classes.bands().get(i).from()) >= 0) {
        return i;
      }
    }
    return -1;
  }
}
