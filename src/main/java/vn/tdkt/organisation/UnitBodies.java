package vn.tdkt.organisation;

import java.time.LocalDate;
import java.util.List;
import vn.tdkt.kernel.Words;

/** Bodies within and beside a unit that its score sheet asks about, as of a day. */
public record UnitBodies(
    List<Recorded<MassOrganisation>> massOrganisations,
    List<Recorded<Council>> councils,
    List<Recorded<InCharge>> inCharge,
    List<Recorded<Training>> trainings) {

  /** Trade union and other mass organisations: co-signers of the pledge, and rated (REQ-8). */
  public record MassOrganisation(MassOrganisation.Kind kind, String name, Validity valid) {
    public enum Kind {
      TRADE_UNION,
      YOUTH,
      WOMEN,
      VETERANS,
      OTHER;

      /** As people read it. */
      public String words() {
        return Words.of("organisation").say("mass." + name());
      }
    }
  }

  /** The unit's own emulation or initiative council (REQ-21). */
  public record Council(
      Council.Kind kind, String decision, String regulation, int members, Validity valid) {
    public enum Kind {
      EMULATION,
      INITIATIVE;

      /** As people read it. */
      public String words() {
        return Words.of("organisation").say("council." + name());
      }
    }
  }

  /** A person in charge of emulation work (bộ máy làm công tác thi đua, REQ-22). */
  public record InCharge(PersonId person, String fullName, String decision, Validity valid) {}

  /** Training in emulation work (REQ-22). */
  public record Training(LocalDate heldOn, String name, int participants) {}
}
