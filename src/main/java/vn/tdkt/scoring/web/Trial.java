package vn.tdkt.scoring.web;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tdkt.criteria.CriteriaSet;
import vn.tdkt.criteria.Entry;
import vn.tdkt.criteria.Evaluation;
import vn.tdkt.criteria.InputForm;
import vn.tdkt.criteria.Item;
import vn.tdkt.criteria.LeafResult;
import vn.tdkt.criteria.Simulation;
import vn.tdkt.criteria.UnitSheet;
import vn.tdkt.kernel.Score;
import vn.tdkt.kernel.Words;
import vn.tdkt.scoring.model.WhatIf;
import vn.tdkt.scoring.model.WhatIfs;
import vn.tdkt.scoring.web.TryView.Line;

/**
 * Tries changes on a copy of a sheet.
 *
 * @param year in which a tried award would be decided
 */
record Trial(CriteriaSet set, UnitSheet sheet, int year) {
  /** As it stands. */
  String total() {
    return Evaluation.of(set, sheet).total().text();
  }

  /** What is worth trying on a leaf. */
  List<Line> on(Item.Leaf leaf) {
    return changes(leaf).stream().map(one -> line(leaf, one.label(), one.entry())).toList();
  }

  private List<WhatIf> changes(Item.Leaf leaf) {
    return WhatIfs.of(InputForm.of(leaf, sheet), sheet.entry(leaf.key()), year);
  }

  Line line(Item.Leaf leaf, String label, Entry entry) {
    return line(leaf, label, Simulation.of(set, sheet, leaf.key(), entry));
  }

  /** So many changes of the whole sheet are shown. */
  static final int MOST = 10;

  /** The change of each criterion that adds most to the total, the greatest first. */
  List<Line> gains() {
    return best(Comparator.comparing(Tried::difference).reversed(), 1);
  }

  /** The change of each criterion that costs most, the greatest first. */
  List<Line> losses() {
    return best(Comparator.comparing(Tried::difference), -1);
  }

  /** One criterion, one change and what came of it. */
  private record Tried(Item.Leaf leaf, String label, Simulation came) {
    Score difference() {
      return came.difference();
    }

    boolean known() {
      LeafResult then = came.after().leaf(leaf.key());
      return then != null && then.points() != null;
    }
  }

  private List<Line> best(Comparator<Tried> order, int sign) {
    return set.leaves()
        .flatMap(leaf -> tried(leaf).stream().min(order).stream())
        .filter(one -> one.difference().signum() == sign)
        .sorted(order)
        .limit(MOST)
        .map(one -> line(one.leaf(), one.label(), one.came()))
        .toList();
  }

  private List<Tried> tried(Item.Leaf leaf) {
    return changes(leaf).stream()
        .filter(one -> !one.byHand())
        .map(
            one -> new Tried(leaf, one.label(), Simulation.of(set, sheet, leaf.key(), one.entry())))
        .filter(Tried::known)
        .toList();
  }

  private static Line line(Item.Leaf leaf, String label, Simulation came) {
    LeafResult then = came.after().leaf(leaf.key());
    boolean open = then == null || then.points() == null;
    return new Line(
        leaf.key(),
        leaf.ref(),
        leaf.name(),
        label,
        points(came.before().leaf(leaf.key())),
        points(then),
        open ? "" : came.after().total().text(),
        open ? "" : signed(came.difference()),
        came.difference().signum() > 0,
        then == null ? "" : open ? Rows.message(then) : then.reason());
  }

  private static String signed(Score difference) {
    return difference.isZero()
        ? Words.of("scoring").say("try.same")
        : (difference.isNegative() ? "" : "+") + difference.text();
  }

  /** With the bonus of the criterion, which a change may be about. */
  static String points(@Nullable LeafResult leaf) {
    if (leaf == null || leaf.points() == null) {
      return Words.of("scoring").say("points.open");
    }
    return leaf.bonus().isZero()
        ? leaf.points().text()
        : leaf.points().text() + " + " + leaf.bonus().text();
  }
}
