package vn.tdkt.organisation;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Change;
import vn.tdkt.organisation.store.BodyStore;

/** Records the bodies of a unit, their ratings and the training (REQ-8, REQ-9, REQ-21, REQ-22). */
@Service
public class Bodies {
  private final BodyStore store;
  private final Clock clock;

  Bodies(BodyStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /** As of a day; ratings and training of the year of that day. */
  @Transactional(readOnly = true)
  public UnitBodies of(UnitId unit, LocalDate on) {
    return new UnitBodies(
        store.massOrganisations(unit, on),
        store.councils(unit, on),
        store.ratings(unit, on.getYear()),
        store.trainings(unit, on.getYear()));
  }

  @Transactional
  public void add(UnitId unit, UnitBodies.MassOrganisation body, Actor by) {
    store.add(unit, body, act(unit, by, body.name(), ""));
  }

  @Transactional
  public void add(UnitId unit, UnitBodies.Council council, Actor by) {
    store.add(unit, council, act(unit, by, council.kind().name(), council.decision()));
  }

  /** Sets the count of one rating of a year; a decision replaces what was only proposed. */
  @Transactional
  public void set(UnitId unit, UnitBodies.PartyRating rating, Actor by) {
    String field = rating.rated() + " " + rating.rating() + " " + rating.year();
    store.set(unit, rating, act(unit, by, field, String.valueOf(rating.subjects())));
  }

  @Transactional
  public void add(UnitId unit, UnitBodies.Training training, Actor by) {
    store.add(
        unit, training, act(unit, by, training.name(), String.valueOf(training.participants())));
  }

  private OrganisationAct act(UnitId unit, Actor by, String field, String after) {
    Change change = Change.of(field, null, after);
    return OrganisationAct.on(unit, "body-recorded", by, clock.instant(), change);
  }
}
