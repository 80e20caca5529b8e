package vn.tdkt.criteria.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.tdkt.criteria.AwardScope;
import vn.tdkt.criteria.FindingCode;
import vn.tdkt.criteria.Item;
import vn.tdkt.criteria.UnitSheet;
import vn.tdkt.kernel.Score;

/**
 * M11, REQ-143: where the highest award counts once for the whole sheet, only the best of all that
 * are asked for keeps its points. Where the set does not say so and several have points, all stay
 * open.
 */
final class HighestOnSheet {
  private final Layout layout;
  private final List<Item.Leaf> leaves;

  HighestOnSheet(Layout layout) {
    this.layout = layout;
    this.leaves = layout.scoredBy(HighestAward.class::isInstance);
  }

  private record Won(AnsweredPart part, Points.Earned points) {}

  /** What the parts get whose points others decide. */
  void settle(UnitSheet sheet, Map<AnsweredPart.Place, Points> settled) {
    List<Won> once = new ArrayList<>();
    List<Won> undeclared = new ArrayList<>();
    for (AnsweredPart part : AnsweredPart.of(layout, leaves, sheet)) {
      if (part.rule() instanceof HighestAward awards
          && part.points() instanceof Points.Earned points
          && points.score().signum() > 0) {
        AwardScope.Span span = awards.scope().orElse(part.frame().awards()).span();
        if (span == AwardScope.Span.PER_SHEET) {
          once.add(new Won(part, points));
        } else if (span == null) {
          undeclared.add(new Won(part, points));
        }
      }
    }
    once(once, settled);
    if (undeclared.size() > 1) {
      undeclared.forEach(won -> settled.put(won.part().place(), asked(won.part())));
    }
  }

  private static void once(List<Won> all, Map<AnsweredPart.Place, Points> settled) {
    if (all.size() < 2) {
      return;
    }
    Won best = all.getFirst();
    for (Won won : all) {
      best = won.points().score().compareTo(best.points().score()) > 0 ? won : best;
    }
    String elsewhere = Said.of("award-elsewhere", best.part().where());
    for (Won won : all) {
      if (!won.equals(best)) {
        settled.put(won.part().place(), won.points().giving(Score.ZERO, "", elsewhere));
      }
    }
  }

  private static Points asked(AnsweredPart part) {
    return Points.open(FindingCode.RULE_SCOPE_UNDECLARED.at(part.leaf().ref()));
  }
}
