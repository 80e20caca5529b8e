package vn.tdkt.criteria.web;

import org.jspecify.annotations.Nullable;
import vn.tdkt.criteria.BonusPolicy;
import vn.tdkt.criteria.CriteriaSet;
import vn.tdkt.criteria.Item;
import vn.tdkt.kernel.Score;
import vn.tdkt.kernel.Words;

/**
 * What the printed maxima of a set add up to, beside the total that it prints.
 *
 * @param scale the sum of the scale, with the bonus group where it stands inside
 * @param bonus the sum of bonus groups
 */
public record Totals(@Nullable Score stated, Score scale, Score bonus) {
  static Totals of(CriteriaSet set) {
    Score base = sum(set, false);
    Score bonus = sum(set, true);
    boolean inside = set.terms().bonus().place() == BonusPolicy.Place.INSIDE;
    return new Totals(set.statedMax(), inside ? base.plus(bonus) : base, bonus);
  }

  private static Score sum(CriteriaSet set, boolean ofBonus) {
    return set.items().stream()
        .filter(item -> item.bonusGroup() == ofBonus)
        .map(Totals::below)
        .reduce(Score.ZERO, Score::plus);
  }

  /** The printed maxima at the leaves; a row that prints none counts by what is below it. */
  static Score below(Item item) {
    return switch (item) {
      case Item.Leaf leaf -> leaf.max() == null ? Score.ZERO : leaf.max();
      case Item.Branch branch ->
          branch.children().isEmpty() && branch.max() != null
              ? branch.max()
              : branch.children().stream().map(Totals::below).reduce(Score.ZERO, Score::plus);
    };
  }

  public boolean agree() {
    return stated == null || stated.equals(scale);
  }

  /** As printed, else the sum. */
  public String printed() {
    return stated == null ? scale.text() : stated.text();
  }

  public String statedWords() {
    return stated == null ? Words.of("criteria").say("page.no-total") : stated.text();
  }
}
