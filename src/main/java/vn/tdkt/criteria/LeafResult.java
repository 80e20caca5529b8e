package vn.tdkt.criteria;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tdkt.kernel.Finding;
import vn.tdkt.kernel.Score;

/**
 * What came out for one leaf.
 *
 * @param max the maximum that applies to this unit, or null
 * @param proposed what the method gives, exact, before step and rounding; null while undetermined
 * @param points after override, bounds and rounding; null while undetermined or not applicable
 * @param bonus added to the criterion, capped
 * @param deduction applicable maximum − points; null where either is missing
 * @param exact the exact points as "n/d" where rounding changed them, else null
 * @param reason one line: "9,5 = 10 − 0,5: 1 báo cáo chậm"
 */
public record LeafResult(
    String key,
    String ref,
    State state,
    @Nullable Score max,
    @Nullable Score proposed,
    @Nullable Score points,
    Score bonus,
    @Nullable Score deduction,
    @Nullable String exact,
    String reason,
    List<Step> path,
    List<Finding> findings) {
  /** How far the figure may be relied on. */
  public enum State {
    FINAL,
    PROVISIONAL,
    NOT_APPLICABLE,
    UNDETERMINED
  }
}
