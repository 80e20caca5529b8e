package vn.tdkt.supervision;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An inspection of the emulation work of a unit (REQ-75).
 *
 * @param unit whose work is looked into
 * @param result null until it has taken place
 * @param reason why it was cancelled, or null
 */
public record WorkInspection(
    UUID id,
    UUID jurisdiction,
    UUID unit,
    String year,
    InspectionKind kind,
    Planned planned,
    InspectionState state,
    @Nullable Result result,
    @Nullable String reason,
    long version) {
  /**
   * What is planned, or announced.
   *
   * @param scope whom or what it covers
   */
  public record Planned(String what, String scope, LocalDate on) {}

  /**
   * What came of it.
   *
   * @param by who inspected, in words
   */
  public record Result(LocalDate on, String by, String findings) {}

  public boolean allows(InspectionMove move) {
    return move.from().contains(state);
  }

  /** Whether it counts as an inspection of the year, held or still to be held. */
  public boolean stands() {
    return state != InspectionState.CANCELLED;
  }

  public boolean overdue(LocalDate today) {
    return state == InspectionState.PLANNED && planned.on().isBefore(today);
  }

  WorkInspection with(Planned newly) {
    return new WorkInspection(
        id, jurisdiction, unit, year, kind, newly, state, result, reason, version);
  }

  WorkInspection moved(InspectionMove move, @Nullable Result came, @Nullable String why) {
    return new WorkInspection(
        id, jurisdiction, unit, year, kind, planned, move.to(), came, why, version);
  }

  /** "/kiem-tra-don-thu/kiem-tra/…". */
  public String address() {
    return "/kiem-tra-don-thu/kiem-tra/" + id;
  }
}
