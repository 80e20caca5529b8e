package vn.tdkt.registration;

import java.time.LocalDate;
import java.util.UUID;
import vn.tdkt.kernel.Citation;
import vn.tdkt.kernel.Outcome;

/**
 * The registration of a unit for one emulation year.
 *
 * @param year the label of the year: "2024", "2024–2025"
 * @param until the first day after the year
 * @param deadline the last day to register; what comes later is taken and marked
 * @param why it was returned or opened again; empty where it was not
 * @param version of the round with all its entries
 */
public record Round(
    UUID id,
    UUID jurisdiction,
    UUID unit,
    String year,
    LocalDate from,
    LocalDate until,
    LocalDate deadline,
    RoundState state,
    String why,
    long version) {
  public boolean open() {
    return state == RoundState.DRAFT;
  }

  /** The refusal of whatever needs another state. */
  <T> Outcome<T> notOpen() {
    return Outcome.refused("registration.refused.not-open", Citation.of("REQ-62"), state.words());
  }

  public boolean allows(RoundMove move) {
    return move.from().contains(state);
  }

  /** The law of that day decides: titles of a year are conferred at its end. */
  public LocalDate lastDay() {
    return until.minusDays(1);
  }

  /** The day as of which the staff is counted: today, or the nearest day of the year. */
  public LocalDate within(LocalDate today) {
    return today.isBefore(from) ? from : today.isAfter(lastDay()) ? lastDay() : today;
  }

  Round moved(RoundMove move, String reason) {
    String kept = move.needsReason() ? reason.strip() : "";
    return new Round(id, jurisdiction, unit, year, from, until, deadline, move.to(), kept, version);
  }

  /** The same, as somebody saw it: what is written goes against this version. */
  public Round seen(long seenVersion) {
    return new Round(id, jurisdiction, unit, year, from, until, deadline, state, why, seenVersion);
  }

  /** "/dang-ky-thi-dua/…". */
  public String address() {
    return "/dang-ky-thi-dua/" + id;
  }
}
