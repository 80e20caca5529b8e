package vn.tdkt.plans;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tdkt.facts.Span;

/**
 * The plan of a unit for one emulation year.
 *
 * @param year the label of the year: "2024", "2024–2025"
 * @param issue number and date as the records officer gave them, or null before
 * @param version of the plan with all its text and targets
 */
public record Plan(
    UUID id,
    UUID jurisdiction,
    UUID unit,
    String year,
    Span time,
    PlanState state,
    @Nullable Issue issue,
    @Nullable String voided,
    long version) {
  /** "58/KH-LHH" of 30 January 2024. */
  public record Issue(String number, LocalDate on) {}

  public boolean open() {
    return state.open();
  }

  public boolean allows(PlanMove move) {
    return move.from().contains(state);
  }

  Plan moved(PlanMove move, @Nullable Issue issued, @Nullable String why) {
    return new Plan(id, jurisdiction, unit, year, time, move.to(), issued, why, version);
  }

  /** The same, as somebody saw it: what is written goes against this version. */
  public Plan seen(long seenVersion) {
    return new Plan(id, jurisdiction, unit, year, time, state, issue, voided, seenVersion);
  }

  /** "/ke-hoach/…". */
  public String address() {
    return "/ke-hoach/" + id;
  }
}
