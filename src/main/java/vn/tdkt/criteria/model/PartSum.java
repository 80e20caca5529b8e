package vn.tdkt.criteria.model;

import java.util.ArrayList;
import java.util.List;
import vn.tdkt.criteria.Step;
import vn.tdkt.kernel.Finding;
import vn.tdkt.kernel.Score;

/** The parts of one leaf added up: points, bonus, formula and words. */
final class PartSum {
  private Score points = Score.ZERO;
  private Score bonus = Score.ZERO;
  private String formula = "";
  private final StringBuilder because = new StringBuilder();
  private final List<Step> path = new ArrayList<>(4);
  private final List<Finding> findings = new ArrayList<>(0);
  private boolean provisional;
  private boolean several;

  void add(Part part, Points.Earned earned) {
    if (part.role() == Part.Role.BONUS) {
      bonus = bonus.plus(earned.score());
    } else {
      String own = earned.formula().isEmpty() ? shown(earned) : earned.formula();
      formula = several ? Formula.joined(formula, own) : earned.formula();
      points = points.plus(earned.score());
      several = true;
    }
    if (!earned.because().isEmpty()) {
      because.append(because.isEmpty() ? "" : "; ").append(earned.because());
    }
    path.addAll(earned.path());
    findings.addAll(earned.findings());
    provisional |= earned.provisional();
  }

  private static String shown(Points.Earned earned) {
    return earned.score().isZero() ? "" : earned.score().text();
  }

  Points.Earned earned() {
    return new Points.Earned(points, formula, because.toString(), provisional, path, findings);
  }

  Score points() {
    return points;
  }

  Score bonus() {
    return bonus;
  }
}
