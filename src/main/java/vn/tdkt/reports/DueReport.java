package vn.tdkt.reports;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tdkt.calendar.Punctuality;
import vn.tdkt.calendar.WorkingDays;
import vn.tdkt.issuance.IssuanceState;
import vn.tdkt.kernel.Words;

/**
 * A report that a unit owes for a year.
 *
 * @param deadline by the calendar of the unit, or null where it has none
 * @param report what the unit has begun, or null
 * @param state of it, or null
 * @param issued the day on which it was issued, or null
 */
public record DueReport(
    ReportKind kind,
    @Nullable LocalDate deadline,
    @Nullable UUID report,
    @Nullable IssuanceState state,
    @Nullable LocalDate issued) {
  /** Null where no deadline is known. */
  public @Nullable Punctuality on(LocalDate today, WorkingDays days) {
    return deadline == null ? null : Punctuality.of(deadline, issued, today, days);
  }

  /** Where it stands on its way, for whoever waits for it. */
  public String words() {
    return state == null ? Words.of("reports").say("due.not-begun") : state.words();
  }
}
