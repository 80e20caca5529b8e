package vn.tdkt.criteria.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tdkt.criteria.AwardScope;
import vn.tdkt.criteria.CriteriaSet;
import vn.tdkt.criteria.Item;
import vn.tdkt.kernel.Score;

/**
 * What surrounds a rule when it is applied.
 *
 * @param ref of the leaf, for findings
 * @param unit key of the unit; empty where no unit is meant
 * @param full the points that the rule starts from or gives at best: the applicable maximum of the
 *     leaf or part; zero in a deduction part; null where none is printed
 * @param awards scope declared by the set
 * @param from first day of the emulation year, or null
 * @param until the day after its last, or null
 */
public record Frame(
    String ref,
    String unit,
    @Nullable Score full,
    AwardScope awards,
    @Nullable LocalDate from,
    @Nullable LocalDate until) {
  /** Around a rule of a leaf of one unit. */
  static Frame of(Item.Leaf leaf, String unit, @Nullable Score full, CriteriaSet set) {
    return new Frame(leaf.ref(), unit, full, set.terms().awards(), set.from(), set.until());
  }

  public static Frame of(String ref, @Nullable Score full) {
    return new Frame(ref, "", full, AwardScope.UNDECLARED, null, null);
  }

  Frame withFull(@Nullable Score other) {
    return new Frame(ref, unit, other, awards, from, until);
  }
}
