package vn.tdkt.criteria;

import org.jspecify.annotations.Nullable;
import vn.tdkt.kernel.Score;

/**
 * The sums of one branch (or of a leaf that stands alone in the first level).
 *
 * @param depth 0 for the groups of the sheet
 * @param points base, without bonus; in the bonus group the bonus
 * @param max the applicable maximum
 */
public record GroupResult(
    String key,
    String ref,
    String name,
    int depth,
    boolean bonusGroup,
    Score points,
    Score bonus,
    Score deduction,
    @Nullable Score max) {}
