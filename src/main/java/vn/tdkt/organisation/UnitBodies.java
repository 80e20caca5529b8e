package vn.tdkt.organisation;

import java.time.LocalDate;
import java.util.List;

/** Bodies within and beside a unit that its score sheet asks about, as of a day. */
public record UnitBodies(
    List<MassOrganisation> massOrganisations,
    List<Council> councils,
    List<PartyRating> partyRatings,
    List<Training> trainings) {

  /** Trade union and other mass organisations: co-signers of the pledge, and rated (REQ-8). */
  public record MassOrganisation(MassOrganisation.Kind kind, String name, Validity valid) {
    public enum Kind {
      TRADE_UNION,
      YOUTH,
      WOMEN,
      VETERANS,
      OTHER
    }
  }

  /** The unit's own emulation or initiative council (REQ-21). */
  public record Council(
      Council.Kind kind, String decision, String regulation, int members, Validity valid) {
    public enum Kind {
      EMULATION,
      INITIATIVE
    }
  }

  /**
   * How many were rated so in a year: counts, never names (REQ-9).
   *
   * @param provisional proposed and not yet decided
   */
  public record PartyRating(
      int year, Rated rated, Rating rating, int subjects, boolean provisional) {
    public enum Rated {
      ORGANISATION,
      CELL,
      MEMBER
    }

    public enum Rating {
      EXCELLENT,
      GOOD,
      FULFILLED,
      NOT_FULFILLED
    }
  }

  /** Training in emulation work (REQ-22). */
  public record Training(LocalDate heldOn, String name, int participants) {}
}
