package vn.tdkt.supervision;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Citation;
import vn.tdkt.kernel.Ids;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.supervision.store.PurgeStore;

/**
 * Removes the personal content of events, by two people: one asks, another one confirms or
 * declines. To void hides an event and keeps it; this removes it for good and leaves a stub,
 * whether the event was voided or still counts, because a count that stands need not name anybody.
 * Who may is asked before.
 */
@Service
public class PersonnelPurging {
  private static final Citation REMOVED = Citation.of("REQ-86");

  private final PurgeStore store;
  private final Clock clock;

  PersonnelPurging(PurgeStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /** Those that wait for the second person and those that were declined, the latest first. */
  @Transactional(readOnly = true)
  public List<PersonnelPurge> asked(SupervisedYear year) {
    return store.asked(year.unitId(), year.label());
  }

  /** What is left of those that were removed, the latest first. */
  @Transactional(readOnly = true)
  public List<PersonnelStub> stubs(SupervisedYear year) {
    return store.stubs(year.unitId(), year.label());
  }

  /** The label of the year of a removal that was asked for; empty if there is none. */
  @Transactional(readOnly = true)
  public Optional<String> year(UUID purge) {
    return store.year(purge);
  }

  /**
   * One that still waits for the second person.
   *
   * @throws NotVisible if there is none in this year
   */
  @Transactional(readOnly = true)
  public PersonnelPurge open(UUID id, SupervisedYear year) {
    return asked(year).stream()
        .filter(purge -> purge.id().equals(id) && purge.open())
        .findFirst()
        .orElseThrow(() -> new NotVisible("purge"));
  }

  /**
   * @param seen the event, of this year
   * @throws vn.tdkt.kernel.StaleEdit if its content was removed meanwhile
   */
  @Transactional
  public Outcome<PersonnelPurge> ask(
      SupervisedYear year, PersonnelEvent seen, PurgeGround ground, String reason, Actor by) {
    if (reason.isBlank()) {
      return Outcome.refused("supervision.refused.no-reason", REMOVED);
    }
    store.lock(year.unitId(), year.label());
    if (store.waiting(seen.id())) {
      return Outcome.refused("supervision.refused.purge-asked", REMOVED);
    }
    PersonnelPurge purge =
        new PersonnelPurge(
            Ids.next(),
            seen.id(),
            ground,
            reason.strip(),
            said(by),
            PersonnelPurge.State.OPEN,
            null,
            "");
    store.ask(purge, act("supervision.purge-asked", year, by));
    return Outcome.done(purge);
  }

  /**
   * The second person agrees: the content of all versions of the event is removed.
   *
   * @throws vn.tdkt.kernel.StaleEdit if somebody decided it meanwhile
   */
  @Transactional
  public Outcome<PersonnelPurge> confirm(SupervisedYear year, PersonnelPurge purge, Actor by) {
    if (isSame(purge, by)) {
      return ofTwo();
    }
    store.lock(year.unitId(), year.label());
    store.confirm(purge.id(), said(by), act("supervision.purge-confirmed", year, by));
    store.remove(purge);
    return Outcome.done(purge);
  }

  /**
   * The second person does not agree; all stays as it is.
   *
   * @throws vn.tdkt.kernel.StaleEdit if somebody decided it meanwhile
   */
  @Transactional
  public Outcome<PersonnelPurge> decline(
      SupervisedYear year, PersonnelPurge purge, String why, Actor by) {
    if (why.isBlank()) {
      return Outcome.refused("supervision.refused.no-reason", REMOVED);
    }
    if (isSame(purge, by)) {
      return ofTwo();
    }
    store.decline(purge.id(), why.strip(), said(by), act("supervision.purge-declined", year, by));
    return Outcome.done(purge);
  }

  private static boolean isSame(PersonnelPurge purge, Actor by) {
    return purge.asked().account().equals(by.account());
  }

  private static Outcome<PersonnelPurge> ofTwo() {
    return Outcome.refused("supervision.refused.purge-alone", REMOVED);
  }

  private PersonnelPurge.By said(Actor by) {
    return new PersonnelPurge.By(by.account(), by.fullName(), clock.instant());
  }

  private PersonnelAct act(String kind, SupervisedYear year, Actor by) {
    return PersonnelAct.of(kind, year, by, clock.instant());
  }
}
