package vn.tdkt.criteria.model;

import java.util.ArrayList;
import java.util.List;
import vn.tdkt.kernel.Score;

/** The parts of one leaf added up: points, bonus, formula and words. */
final class PartSum {
  private final List<Points.Earned> all = new ArrayList<>(1);
  private final List<Points.Earned> counted = new ArrayList<>(1);
  private Score points = Score.ZERO;
  private Score bonus = Score.ZERO;

  void add(Part part, Points.Earned earned) {
    all.add(earned);
    if (part.role() == Part.Role.BONUS) {
      bonus = bonus.plus(earned.score());
    } else {
      counted.add(earned);
      points = points.plus(earned.score());
    }
  }

  Score points() {
    return points;
  }

  Score bonus() {
    return bonus;
  }

  /** What all parts give together; the only part of a plain leaf as it is. */
  Points.Earned earned() {
    return all.size() == 1 && counted.size() == 1 ? all.getFirst() : together();
  }

  private Points.Earned together() {
    return new Points.Earned(
        points,
        formula(),
        String.join(
            "; ", all.stream().map(Points.Earned::because).filter(why -> !why.isEmpty()).toList()),
        all.stream().anyMatch(Points.Earned::provisional),
        all.stream().flatMap(one -> one.path().stream()).toList(),
        all.stream().flatMap(one -> one.findings().stream()).toList());
  }

  /** "10 + 2 × 0,5"; what one part gives without a formula stands in it as its points. */
  private String formula() {
    if (counted.size() == 1) {
      return counted.getFirst().formula();
    }
    String formula = "";
    for (Points.Earned one : counted) {
      boolean bare = one.formula().isEmpty() && !one.score().isZero();
      formula = Formula.joined(formula, bare ? one.score().text() : one.formula());
    }
    return formula;
  }
}
