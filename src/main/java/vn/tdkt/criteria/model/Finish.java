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
import vn.tdkt.kernel.Finding;
import vn.tdkt.kernel.Rounding;
import vn.tdkt.kernel.Score;

/** From what a rule gives to what the sheet shows: bounds, override, rounding, bonus, findings. */
final class Finish {
  private final Item.Leaf leaf;
  private final Entry entry;
  private final CriteriaSet set;
  private final Method method;
  private final @Nullable Score max;
  private final List<Finding> findings = new ArrayList<>();

  Finish(Item.Leaf leaf, Entry entry, CriteriaSet set, Method method, @Nullable Score max) {
    this.leaf = leaf;
    this.entry = entry;
    this.set = set;
    this.method = method;
    this.max = max;
  }

  LeafResult of(Points.Earned earned, Score partBonus) {
    findings.addAll(earned.findings());
    Ends ends = Ends.of(method, max, limits().deduction());
    Score proposed = ends.bounded(earned.score(), leaf.ref(), findings);
    return entry.override() == null
        ? shown(earned, proposed, proposed, partBonus)
        : overridden(entry.override(), earned, proposed, partBonus);
  }

  /** A person's points where nothing could be proposed. */
  LeafResult typed() {
    Entry.Correction override = Objects.requireNonNull(entry.override());
    Points.Earned none = Points.of(Score.ZERO, "", Said.of("typed", override.reason()));
    return shown(none, null, kept(override), Score.ZERO);
  }

  /** A person's points in place of the proposed ones. */
  private LeafResult overridden(
      Entry.Correction override, Points.Earned earned, Score proposed, Score partBonus) {
    String why = Said.of("overridden", proposed, override.reason());
    Points.Earned corrected = earned.giving(override.points(), "", why);
    return shown(corrected, proposed, kept(override), partBonus);
  }

  private Score kept(Entry.Correction override) {
    if (override.reason().isBlank()) {
      findings.add(FindingCode.OVERRIDE_NO_REASON.at(leaf.ref(), override.points()));
    }
    return Ends.of(method, max, null).bounded(override.points(), leaf.ref(), findings);
  }

  private LeafResult shown(
      Points.Earned earned, @Nullable Score proposed, Score exact, Score partBonus) {
    Rounding rounding = set.terms().rounding();
    boolean here = rounding.place() == Rounding.Place.LEAF;
    Score points = here ? Ends.of(method, max, null).kept(rounding.round(exact)) : exact;
    if (entry.provisional()) {
      findings.add(FindingCode.ANSWER_PROVISIONAL.at(leaf.ref()));
    }
    Score exactBonus = bonus(partBonus);
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
    boolean bare = earned.formula().isEmpty() || earned.formula().equals(shown);
    String formula = bare ? "" : " = " + earned.formula();
    String because = earned.because().isEmpty() ? "" : ": " + earned.because();
    return shown + formula + because;
  }

  private Score bonus(Score partBonus) {
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
