package vn.tdkt.scoring;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Report, sheet and explanations as one package to the block (REQ-104). Number and date are those
 * of the unit's report and may follow later; the dates of the electronic and of the paper copy are
 * kept apart.
 *
 * @param copies who else gets it, as typed
 */
public record Dispatch(
    String reportNumber,
    @Nullable LocalDate reportDate,
    String copies,
    @Nullable LocalDate electronic,
    @Nullable LocalDate paper) {
  public static final Dispatch PLAIN = new Dispatch("", null, "", null, null);

  /** A package that went, with its time. */
  public record Sent(int revision, Dispatch dispatch, Instant at, boolean late) {}
}
