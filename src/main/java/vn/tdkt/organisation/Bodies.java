package vn.tdkt.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Change;
import vn.tdkt.kernel.Citation;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.kernel.VietnamTime;
import vn.tdkt.organisation.store.BodyStore;
import vn.tdkt.organisation.store.EmulationWorkStore;

/**
 * The bodies of a unit: mass organisations, its own councils, who does the emulation work in it and
 * what training they had (REQ-8, REQ-21, REQ-22).
 */
@Service
public class Bodies {
  private static final Citation BODIES = Citation.of("REQ-8");
  private static final Citation WORK = Citation.of("REQ-22");

  private final BodyStore store;
  private final EmulationWorkStore work;
  private final Clock clock;

  Bodies(BodyStore store, EmulationWorkStore work, Clock clock) {
    this.store = store;
    this.work = work;
    this.clock = clock;
  }

  /** As of a day; training of the year of that day. */
  @Transactional(readOnly = true)
  public UnitBodies of(UnitId unit, LocalDate on) {
    return new UnitBodies(
        store.massOrganisations(unit, on),
        store.councils(unit, on),
        work.inCharge(unit, on),
        work.trainings(unit, on.getYear()));
  }

  @Transactional
  public Outcome<UnitId> add(UnitId unit, UnitBodies.MassOrganisation body, Actor by) {
    if (body.name().isBlank()) {
      return Outcome.refused("organisation.refused.nameless", BODIES);
    }
    store.add(unit, body, act(unit, by, "body-recorded", body.kind().words(), body.name()));
    return Outcome.done(unit);
  }

  /** A council takes the place of the one of its kind that was there before. */
  @Transactional
  public Outcome<UnitId> add(UnitId unit, UnitBodies.Council council, Actor by) {
    if (council.members() == 0) {
      return Outcome.refused("organisation.refused.no-members", BODIES);
    }
    String words = council.kind().words();
    return store.add(unit, council, act(unit, by, "body-recorded", words, council.decision()))
        ? Outcome.done(unit)
        : Outcome.refused("organisation.refused.date-order", BODIES);
  }

  /** A mass organisation or a council is no more from that day on. */
  @Transactional
  public Outcome<UnitId> end(
      UnitId unit, UUID body, String name, LocalDate on, String reason, Actor by) {
    String field = name + " từ " + VietnamTime.date(on);
    return store.end(unit, body, on, act(unit, by, "body-ended", field, reason))
        ? Outcome.done(unit)
        : Outcome.refused("organisation.refused.date-order", BODIES);
  }

  /** A person takes charge of emulation work. */
  @Transactional
  public Outcome<UnitId> charge(UnitId unit, UnitBodies.InCharge charge, Actor by) {
    return work.charge(
            unit, charge, act(unit, by, "charge-given", charge.fullName(), charge.decision()))
        ? Outcome.done(unit)
        : Outcome.refused("organisation.refused.in-charge-already", WORK);
  }

  @Transactional
  public Outcome<UnitId> discharge(
      UnitId unit, UUID charge, String name, LocalDate on, String reason, Actor by) {
    String field = name + " từ " + VietnamTime.date(on);
    return work.discharge(unit, charge, on, act(unit, by, "charge-ended", field, reason))
        ? Outcome.done(unit)
        : Outcome.refused("organisation.refused.date-order", WORK);
  }

  @Transactional
  public Outcome<UnitId> add(UnitId unit, UnitBodies.Training training, Actor by) {
    if (training.name().isBlank()) {
      return Outcome.refused("organisation.refused.nameless", WORK);
    }
    String field = VietnamTime.date(training.heldOn());
    String after = training.name() + " (" + training.participants() + ")";
    work.add(unit, training, act(unit, by, "training-recorded", field, after));
    return Outcome.done(unit);
  }

  /** Training that was recorded by mistake counts no more; it stays on record. */
  @Transactional
  public Outcome<UnitId> voidTraining(
      UnitId unit, UUID training, String name, String reason, Actor by) {
    if (reason.isBlank()) {
      return Outcome.refused("organisation.refused.no-reason", WORK);
    }
    work.voidTraining(unit, training, reason, act(unit, by, "training-voided", name, reason));
    return Outcome.done(unit);
  }

  private OrganisationAct act(UnitId unit, Actor by, String what, String field, String after) {
    return OrganisationAct.on(unit, what, by, clock.instant(), Change.of(field, null, after));
  }
}
