package vn.tdkt.organisation;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Change;
import vn.tdkt.kernel.Citation;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.kernel.VietnamTime;
import vn.tdkt.organisation.store.UnitChanges;
import vn.tdkt.organisation.store.UnitStore;

/** Units that pass under another body of the same or another province. */
@Service
public class Moves {
  private static final Citation REGISTER = Citation.of("REQ-1");

  private final UnitStore units;
  private final UnitChanges changes;
  private final Clock clock;

  Moves(UnitStore units, UnitChanges changes, Clock clock) {
    this.units = units;
    this.changes = changes;
    this.clock = clock;
  }

  /** From that day on the unit stands under another body, with all that stands below it. */
  @Transactional
  public Outcome<UnitId> move(UnitId unit, UnitId parent, LocalDate on, String decision, Actor by) {
    UnitView above = units.find(parent, on).filter(view -> view.ended() == null).orElse(null);
    if (above == null || units.above(parent, on).contains(unit)) {
      return Outcome.refused("organisation.refused.parent", REGISTER);
    }
    if (decision.isBlank()) {
      return Outcome.refused("organisation.refused.no-decision", REGISTER);
    }
    String field = VietnamTime.date(on) + ", " + decision;
    Change change = Change.of(field, null, above.fullName());
    OrganisationAct act = OrganisationAct.on(unit, "unit-moved", by, clock.instant(), change);
    return changes.move(unit, parent, above.jurisdiction(), on, decision, act)
        ? Outcome.done(unit)
        : Outcome.refused("organisation.refused.date-order", REGISTER);
  }
}
