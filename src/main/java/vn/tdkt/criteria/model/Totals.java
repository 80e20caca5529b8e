package vn.tdkt.criteria.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tdkt.criteria.BonusPolicy;
import vn.tdkt.criteria.Classes;
import vn.tdkt.criteria.CriteriaSet;
import vn.tdkt.criteria.FindingCode;
import vn.tdkt.criteria.SheetResult;
import vn.tdkt.kernel.Finding;
import vn.tdkt.kernel.Rounding;
import vn.tdkt.kernel.Score;

/** The figures at the foot of the sheet. */
record Totals(
    Score base,
    Score bonus,
    Score deduction,
    Score total,
    Score max,
    SheetResult.@Nullable Percent percent) {
  private static final Score HUNDRED = Score.of(100);

  static Totals of(CriteriaSet set, SheetSums sums, List<Finding> findings) {
    BonusPolicy policy = set.terms().bonus();
    SheetSums.Sum whole = sums.whole();
    boolean inside = policy.place() == BonusPolicy.Place.INSIDE;
    Score max = inside ? whole.max().plus(whole.bonusMax()) : whole.max();
    Score bonus = Capped.bonus(whole.bonus(), policy.perSheet().bonus(), max, "", findings);
    Score deduction =
        Capped.deduction(whole.deduction(), policy.perSheet().deduction(), max, "", findings);
    Score net = whole.base().plus(whole.deduction().minus(deduction));
    Rounding rounding = set.terms().rounding();
    boolean late = rounding.place() == Rounding.Place.TOTAL;
    Score base = late ? rounding.round(net) : net;
    Score total = late ? rounding.round(net.plus(bonus)) : net.plus(bonus);
    if (!inside && total.compareTo(max) > 0) {
      findings.add(FindingCode.TOTAL_ABOVE_SCALE.at("", total, max));
    }
    Score shown = late ? rounding.round(bonus) : bonus;
    return new Totals(base, shown, deduction, total, max, percent(set, base, total, max, inside));
  }

  /** Exact; whoever shows it rounds it. */
  private static SheetResult.@Nullable Percent percent(
      CriteriaSet set, Score base, Score total, Score max, boolean inside) {
    boolean withBonus =
        set.terms().ranking() instanceof ByPoints ranking ? ranking.withBonus() : inside;
    Score measured = withBonus ? total : base;
    return max.isZero()
        ? null
        : new SheetResult.Percent(measured.times(HUNDRED).dividedBy(max), withBonus);
  }

  Score measured(Classes.Basis basis, boolean withBonus) {
    Score points = withBonus ? total : base;
    return basis == Classes.Basis.POINTS || max.isZero()
        ? points
        : points.times(HUNDRED).dividedBy(max);
  }
}
