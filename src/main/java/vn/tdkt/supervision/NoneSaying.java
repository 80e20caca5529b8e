package vn.tdkt.supervision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.kernel.Act;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Change;
import vn.tdkt.kernel.Citation;
import vn.tdkt.kernel.Ids;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.kernel.VietnamTime;
import vn.tdkt.supervision.store.NoneStore;

/** Says that there was none in a year: an answer, other than silence. Who may is asked before. */
@Service
public class NoneSaying {
  private static final Citation ANSWERED = Citation.of("REQ-75");

  private final NoneStore store;
  private final Clock clock;

  NoneSaying(NoneStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /** Refused while anything of that kind stands, planned or done. */
  @Transactional
  public Outcome<NonePart> say(SupervisedYear year, NonePart part, Actor by) {
    long standing = store.standing(year.unitId(), year.label(), part);
    if (standing > 0) {
      return Outcome.refused("supervision.refused.some", ANSWERED, year.label(), standing);
    }
    LocalDate on = year.within(LocalDate.now(clock));
    UUID id = Ids.next();
    return store.add(
            id, year, part, on, act("supervision.none-said", id, part, by, VietnamTime.date(on)))
        ? Outcome.done(part)
        : Outcome.refused("supervision.refused.none-already", ANSWERED, year.label());
  }

  /** The answer is taken back; what was said stays on record. */
  @Transactional
  public Outcome<NonePart> takeBack(SupervisedYear year, NonePart part, String reason, Actor by) {
    if (reason.isBlank()) {
      return Outcome.refused("supervision.refused.no-reason", ANSWERED);
    }
    UUID id =
        store
            .find(year.unitId(), year.label(), part)
            .orElseThrow(() -> new NotVisible("nothing was said"));
    store.voidIt(
        id, reason.strip(), act("supervision.none-taken-back", id, part, by, reason.strip()));
    return Outcome.done(part);
  }

  private SupervisionAct act(String kind, UUID id, NonePart part, Actor by, String said) {
    return new SupervisionAct(
        kind,
        new Act.Subject(SupervisionAct.NONE, id),
        by,
        clock.instant(),
        List.of(Change.of(part.words(), null, said)));
  }
}
