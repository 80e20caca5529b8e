package vn.tdkt.criteria;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tdkt.kernel.Score;

/**
 * The figures of one row, or of the whole sheet, as a paper states them: compared with the computed
 * ones, never summed (REQ-153).
 *
 * @param missing the cells that the paper leaves empty or unreadable
 */
public record Stated(
    @Nullable Score self,
    @Nullable Score bonus,
    @Nullable Score deduction,
    @Nullable Score total,
    Set<Cell> missing) {
  public Stated {
    missing = Set.copyOf(missing);
  }

  public static Stated self(Score points) {
    return new Stated(points, null, null, null, Set.of());
  }

  public static Stated missing(Cell... cells) {
    return new Stated(null, null, null, null, Set.of(cells));
  }

  /** Which cell. */
  public enum Cell {
    MAX,
    SELF,
    BONUS,
    DEDUCTION,
    TOTAL
  }
}
