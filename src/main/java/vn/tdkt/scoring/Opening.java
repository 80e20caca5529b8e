package vn.tdkt.scoring;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tdkt.criteria.CriteriaSetId;
import vn.tdkt.organisation.BlockYearId;

/**
 * A block and year in which a unit is a member and has no sheet yet.
 *
 * @param title of the block, with its year
 * @param year label of the emulation year
 * @param set in force, or null
 * @param due the last day for sending that the block has set, or null
 * @param drafted whether a set is being written
 * @param mayBegin whether the person may begin the sheet once there is a set
 */
public record Opening(
    BlockYearId block,
    String title,
    String year,
    @Nullable CriteriaSetId set,
    @Nullable LocalDate due,
    boolean drafted,
    boolean mayBegin) {
  /** The sheet can be begun now. */
  public boolean ready() {
    return set != null && mayBegin;
  }
}
