package vn.tdkt.scoring;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.access.Scope;
import vn.tdkt.criteria.UnitSheet.Attribute;
import vn.tdkt.organisation.Blocks;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.scoring.store.OpeningStore;

/** Tells where the sheet of a person's own unit is still to be begun (REQ-97). */
@Service
public class Openings {
  private final OpeningStore store;
  private final UnitTraits traits;
  private final Blocks blocks;
  private final Clock clock;

  Openings(OpeningStore store, UnitTraits traits, Blocks blocks, Clock clock) {
    this.store = store;
    this.traits = traits;
    this.blocks = blocks;
    this.clock = clock;
  }

  /** The latest year first; none for whoever may not see the unit's sheets. */
  @Transactional(readOnly = true)
  public List<Opening> of(Access by) {
    UUID unit = by.actor().unit();
    if (unit == null || !by.may(Permission.SHEET_VIEW, place(by, unit))) {
      return List.of();
    }
    boolean mayBegin = by.may(Permission.SHEET_EDIT, place(by, unit));
    return store.of(unit, LocalDate.now(clock), mayBegin);
  }

  /** What the register knows of the unit in that year; it goes without saying. */
  @Transactional(readOnly = true)
  public List<Attribute> known(Opening opening, Access by) {
    UUID unit = by.actor().unit();
    return unit == null
        ? List.of()
        : traits.of(new UnitId(unit), blocks.block(opening.block()).year());
  }

  private static Scope place(Access by, UUID unit) {
    return Scope.unit(by.actor().jurisdiction(), unit);
  }
}
