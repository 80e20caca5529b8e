package vn.tdkt.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.access.Scope;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Change;
import vn.tdkt.kernel.Citation;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.kernel.VietnamTime;
import vn.tdkt.organisation.store.LineageStore;
import vn.tdkt.organisation.store.TraitStore;
import vn.tdkt.organisation.store.UnitChanges;
import vn.tdkt.organisation.store.UnitStore;

/** The register of units (REQ-1). Every question names the day it is about. */
@Service
public class Units {
  private static final Citation REGISTER = Citation.of("REQ-1");

  private final UnitStore store;
  private final UnitChanges changes;
  private final LineageStore lineage;
  private final TraitStore traits;
  private final Clock clock;

  Units(
      UnitStore store, UnitChanges changes, LineageStore lineage, TraitStore traits, Clock clock) {
    this.store = store;
    this.changes = changes;
    this.lineage = lineage;
    this.traits = traits;
    this.clock = clock;
  }

  /**
   * @throws NotVisible if there is no such unit on that day
   */
  @Transactional(readOnly = true)
  public UnitView unit(UnitId unit, LocalDate on) {
    return store.find(unit, on).orElseThrow(() -> new NotVisible("unit"));
  }

  /** Several units at once, in Vietnamese order of their names. */
  @Transactional(readOnly = true)
  public List<UnitView> all(Collection<UnitId> units, LocalDate on) {
    return store.all(units, on);
  }

  /** The units in these places and all below them, found by part of a name without accents. */
  @Transactional(readOnly = true)
  public List<UnitView> search(List<Scope> places, String text, LocalDate on) {
    return store.search(places, text, on);
  }

  /** The units right below this one on that day. */
  @Transactional(readOnly = true)
  public List<UnitView> below(UnitId unit, LocalDate on) {
    return store.below(unit, on);
  }

  @Transactional(readOnly = true)
  public UnitDetails details(UnitId unit) {
    return store.details(unit);
  }

  @Transactional(readOnly = true)
  public UnitHistory history(UnitId unit) {
    return lineage.history(unit);
  }

  /** Every name that the unit and the bodies above it bear: no good passwords. */
  @Transactional(readOnly = true)
  public List<String> namesOf(UnitId unit, LocalDate on) {
    return store.names(unit, on);
  }

  @Transactional(readOnly = true)
  public Optional<String> trait(UnitId unit, Trait trait, LocalDate on) {
    return traits.value(unit, trait, on);
  }

  /** What scoring rules ask about a unit, as it is at some time of these days, the oldest first. */
  @Transactional(readOnly = true)
  public List<TraitHeld> traits(UnitId unit, Validity during) {
    return traits.during(unit, during);
  }

  /** Enters a unit; it stands in the province or ministry of the body above it. */
  @Transactional
  public Outcome<UnitId> enter(NewUnit unit, Actor by) {
    if (unit.name().fullName().isEmpty()) {
      return Outcome.refused("organisation.refused.nameless", REGISTER);
    }
    if (unit.kind().isJurisdiction() != (unit.parent() == null)) {
      return Outcome.refused("organisation.refused.parent", REGISTER);
    }
    UnitId id = UnitId.next();
    UnitId parent = unit.parent();
    UnitView above = parent == null ? null : unit(parent, unit.since());
    if (above != null && above.ended() != null) {
      return Outcome.refused("organisation.refused.parent", REGISTER);
    }
    UnitId jurisdiction = above == null ? id : above.jurisdiction();
    Change name = Change.of("Tên", null, unit.name().fullName());
    changes.add(
        id, unit, jurisdiction, OrganisationAct.on(id, "unit-entered", by, clock.instant(), name));
    return Outcome.done(id);
  }

  /** From that day on the unit bears another name; what is older keeps the old one. */
  @Transactional
  public Outcome<UnitId> rename(
      UnitId unit, UnitName name, LocalDate from, String decision, Actor by) {
    if (name.fullName().isEmpty()) {
      return Outcome.refused("organisation.refused.nameless", REGISTER);
    }
    UnitView before = unit(unit, from);
    if (before.ended() != null) {
      return Outcome.refused("organisation.refused.not-standing", REGISTER);
    }
    String field = "Tên từ " + VietnamTime.date(from);
    Change change = Change.of(field, before.fullName(), name.fullName());
    OrganisationAct act = OrganisationAct.on(unit, "unit-renamed", by, clock.instant(), change);
    return changes.rename(unit, name, from, decision, act)
        ? Outcome.done(unit)
        : Outcome.refused("organisation.refused.date-order", REGISTER);
  }

  /** Puts address and founding on record. */
  @Transactional
  public Outcome<UnitId> describe(UnitId unit, UnitDetails details, Actor by) {
    Change[] told = DetailsChange.of(store.details(unit), details);
    changes.describe(
        unit, details, OrganisationAct.on(unit, "unit-described", by, clock.instant(), told));
    return Outcome.done(unit);
  }

  /** From that day on a scoring rule reads this value. */
  @Transactional
  public Outcome<UnitId> setTrait(
      UnitId unit, Trait trait, String value, LocalDate from, Actor by) {
    if (!trait.allows(value)) {
      return Outcome.refused("organisation.refused.trait", REGISTER);
    }
    Change change =
        Change.of(
            trait.words(),
            traits.value(unit, trait, from).map(trait::words).orElse(null),
            trait.words(value));
    traits.set(
        unit,
        trait,
        value,
        from,
        OrganisationAct.on(unit, "trait-set", by, clock.instant(), change));
    return Outcome.done(unit);
  }
}
