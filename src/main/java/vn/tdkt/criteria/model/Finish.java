package vn.tdkt.criteria.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tdkt.criteria.Caps;
import vn.tdkt.criteria.CriteriaSet;
import vn.tdkt.criteria.Entry;
import vn.tdkt.criteria.FindingCode;
import vn.tdkt.criteria.Item;
import vn.tdkt.criteria.LeafResult;
import vn.tdkt.criteria.UnitSheet;
import vn.tdkt.kernel.Finding;
import vn.tdkt.kernel.Rounding;
import vn.tdkt.kernel.Score;

/** From what a rule gives to what the sheet shows: bounds, override, rounding, bonus, findings. */
record Finish(
    Item.Leaf leaf,
    UnitSheet sheet,
    Entry entry,
    CriteriaSet set,
    Method method,
    @Nullable Score max) {
  LeafResult of(Points.Earned earned, Score partBonus) {
    Ends ends = Ends.of(method, max, limits().deduction());
    List<Finding> findings = new ArrayList<>(earned.findings());
    Score bounded = ends.bounded(earned.score(), leaf.ref(), findings);
    Points.Earned kept =
        new Points.Earned(
            bounded,
            earned.formula(),
            earned.because(),
            earned.provisional(),
            earned.path(),
            findings);
    return entry.override() == null
        ? shown(kept, kept.score(), kept.score(), partBonus)
        : overridden(kept, partBonus, true);
  }

  /** A person's points in place of the proposed ones. */
  LeafResult overridden(Points.Earned proposed, Score partBonus, boolean known) {
    Entry.Correction override = Objects.requireNonNull(entry.override());
    List<Finding> findings = new ArrayList<>(proposed.findings());
    if (override.reason().isBlank()) {
      findings.add(FindingCode.OVERRIDE_NO_REASON.at(leaf.ref(), override.points()));
    }
    Score kept = Ends.of(method, max, null).bounded(override.points(), leaf.ref(), findings);
    Points.Earned shown =
        new Points.Earned(
            kept,
            "",
            known
                ? Said.of("overridden", proposed.score(), override.reason())
                : Said.of("typed", override.reason()),
            proposed.provisional(),
            proposed.path(),
            findings);
    return shown(shown, known ? proposed.score() : null, kept, partBonus);
  }

  private LeafResult shown(
      Points.Earned earned, @Nullable Score proposed, Score exact, Score partBonus) {
    Rounding rounding = set.terms().rounding();
    boolean here = rounding.place() == Rounding.Place.LEAF;
    Score points = here ? Ends.of(method, max, null).kept(rounding.round(exact)) : exact;
    List<Finding> findings = new ArrayList<>(earned.findings());
    if (entry.provisional()) {
      findings.add(FindingCode.ANSWER_PROVISIONAL.at(leaf.ref()));
    }
    Score exactBonus = bonus(partBonus, findings);
    Score bonus = here ? rounding.round(exactBonus) : exactBonus;
    Score lost = max == null || leaf.bonusGroup() ? null : max.minus(points);
    new ExplanationChecks(leaf, entry, set.terms().explanations(), lost).addTo(findings);
    boolean open = earned.provisional() || entry.provisional();
    return new LeafResult(
        leaf.key(),
        leaf.ref(),
        open ? LeafResult.State.PROVISIONAL : LeafResult.State.FINAL,
        max,
        proposed,
        points,
        bonus,
        lost,
        points.equals(exact) ? null : exact.fraction(),
        reason(points, earned),
        earned.path(),
        findings);
  }

  /** "9,5 = 10 − 0,5: 1 báo cáo chậm". */
  private static String reason(Score points, Points.Earned earned) {
    String shown = points.text();
    StringBuilder line = new StringBuilder(shown.length() + 64).append(shown);
    if (!earned.formula().isEmpty() && !earned.formula().equals(shown)) {
      line.append(" = ").append(earned.formula());
    }
    return earned.because().isEmpty()
        ? line.toString()
        : line.append(": ").append(earned.because()).toString();
  }

  private Score bonus(Score partBonus, List<Finding> findings) {
    Score bonus = partBonus;
    for (Entry.Bonus one : entry.bonuses()) {
      bonus = bonus.plus(one.points());
    }
    if (bonus.isZero()) {
      return bonus;
    }
    return Capped.bonus(bonus, limits().bonus(), max, leaf.ref(), findings);
  }

  private Caps limits() {
    for (Modifier modifier : leaf.method().modifiers()) {
      if (modifier instanceof Limits(Caps caps)) {
        return caps;
      }
    }
    return set.terms().bonus().perCriterion();
  }
}
