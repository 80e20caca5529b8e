package vn.tdkt.supervision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Citation;
import vn.tdkt.kernel.Ids;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.kernel.Refusal;
import vn.tdkt.supervision.store.NoneStore;
import vn.tdkt.supervision.store.PersonnelStore;

/** Enters events of persons, corrects and voids them. Who may is asked before. */
@Service
public class PersonnelKeeping {
  private static final Citation TOUCHES = Citation.of("REQ-86");

  private final PersonnelStore store;
  private final NoneStore none;
  private final Clock clock;

  PersonnelKeeping(PersonnelStore store, NoneStore none, Clock clock) {
    this.store = store;
    this.none = none;
    this.clock = clock;
  }

  @Transactional
  public Outcome<PersonnelEvent> enter(SupervisedYear year, PersonnelEvent.Said said, Actor by) {
    Optional<Refusal> fault = fault(year, said).or(() -> saidNone(year));
    if (fault.isPresent()) {
      return Outcome.refused(fault.get());
    }
    PersonnelEvent event = event(year, said, null);
    store.add(event, act("supervision.personnel-entered", year, by));
    return Outcome.done(event);
  }

  /**
   * A new version takes the place of the one seen, which is voided with the reason.
   *
   * @throws vn.tdkt.kernel.StaleEdit if that one was corrected or voided since it was seen
   */
  @Transactional
  public Outcome<PersonnelEvent> correct(
      SupervisedYear year, PersonnelEvent seen, PersonnelEvent.Said said, String why, Actor by) {
    Optional<Refusal> fault = reasonless(why).or(() -> fault(year, said));
    if (fault.isPresent()) {
      return Outcome.refused(fault.get());
    }
    PersonnelEvent event = event(year, said, seen.id());
    store.voidIt(seen.id(), why.strip());
    store.add(event, act("supervision.personnel-corrected", year, by));
    return Outcome.done(event);
  }

  /**
   * It was entered by mistake, or the decision was lifted: it counts no more.
   *
   * @throws vn.tdkt.kernel.StaleEdit if it was corrected or voided since it was seen
   */
  @Transactional
  public Outcome<PersonnelEvent> voidIt(
      SupervisedYear year, PersonnelEvent seen, String why, Actor by) {
    Optional<Refusal> fault = reasonless(why);
    if (fault.isPresent()) {
      return Outcome.refused(fault.get());
    }
    store.voidIt(seen.id(), why.strip(), act("supervision.personnel-voided", year, by));
    return Outcome.done(seen);
  }

  private Optional<Refusal> fault(SupervisedYear year, PersonnelEvent.Said said) {
    if (said.decidedOn().isAfter(LocalDate.now(clock))) {
      return Optional.of(Refusal.of("supervision.refused.future", TOUCHES));
    }
    return said.effect().from().isBefore(said.decidedOn())
        ? Optional.of(Refusal.of("supervision.refused.effect-before", TOUCHES))
        : year.outside(said.decidedOn(), TOUCHES);
  }

  private static Optional<Refusal> reasonless(String why) {
    return why.isBlank()
        ? Optional.of(Refusal.of("supervision.refused.no-reason", TOUCHES))
        : Optional.empty();
  }

  private Optional<Refusal> saidNone(SupervisedYear year) {
    NonePart part = NonePart.PERSONNEL;
    return none.of(year.unitId(), year.label()).contains(part)
        ? Optional.of(
            Refusal.of("supervision.refused.none-said", TOUCHES, year.label(), part.words()))
        : Optional.empty();
  }

  private static PersonnelEvent event(
      SupervisedYear year, PersonnelEvent.Said said, @Nullable UUID replaces) {
    return new PersonnelEvent(
        Ids.next(), year.jurisdiction(), year.unitId(), year.label(), said, replaces, null);
  }

  private PersonnelAct act(String kind, SupervisedYear year, Actor by) {
    return PersonnelAct.of(kind, year, by, clock.instant());
  }
}
