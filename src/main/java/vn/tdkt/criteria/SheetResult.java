package vn.tdkt.criteria;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tdkt.kernel.Finding;
import vn.tdkt.kernel.Score;

/**
 * What came out for one unit.
 *
 * @param base net of deductions, without bonus
 * @param deduction applicable maximum of the base − base, over the leaves that have points
 * @param total base + bonus
 * @param applicableMax what 100 percent means: without the criteria that do not apply, with the
 *     bonus group where it stands inside the scale
 * @param rank 1, 1, 3; null where unranked, with the reason in {@code unranked}
 * @param answered how many leaves have a figure or do not apply, of {@code asked}
 */
public record SheetResult(
    String unit,
    String name,
    List<GroupResult> groups,
    List<LeafResult> leaves,
    Score base,
    Score bonus,
    Score deduction,
    Score total,
    Score applicableMax,
    @Nullable Percent percent,
    @Nullable UnitClass clazz,
    @Nullable Integer rank,
    @Nullable String unranked,
    int answered,
    int asked,
    String engine,
    List<Finding> findings) {
  /** Percent of the applicable maximum, and whether bonus is in it. */
  public record Percent(Score value, boolean withBonus) {}

  /** The class reached, and what it was measured by. */
  public record UnitClass(String label, Classes.Basis basis, boolean withBonus) {}

  /** The result of a leaf. */
  public @Nullable LeafResult leaf(String key) {
    return leaves.stream().filter(leaf -> leaf.key().equals(key)).findFirst().orElse(null);
  }

  /** The sums of a branch. */
  public @Nullable GroupResult group(String ref) {
    return groups.stream().filter(group -> group.ref().equals(ref)).findFirst().orElse(null);
  }

  /** False while a leaf is open or only provisional. */
  public boolean complete() {
    return answered == asked;
  }
}
