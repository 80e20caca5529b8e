package vn.tdkt.contests;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.access.Access;
import vn.tdkt.contests.store.ContestWorkStore;
import vn.tdkt.kernel.Citation;
import vn.tdkt.kernel.Ids;
import vn.tdkt.kernel.Outcome;

/** Enters works and what came of them. Who may is asked before. */
@Service
public class ContestWorkKeeping {
  private static final Citation ENTRIES = Citation.of("REQ-34");

  private final ContestWorkStore store;
  private final Clock clock;

  ContestWorkKeeping(ContestWorkStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /** Works come in until the juries begin. */
  @Transactional
  public Outcome<Work> add(Edition edition, UUID field, Work.Said said, Access access) {
    if (edition.state() != EditionState.OPEN) {
      return Outcome.refused("contests.refused.not-open", ENTRIES);
    }
    Work work = new Work(Ids.next(), edition.id(), field, said, Work.Fate.OPEN, null, 1);
    return sensible(work)
        .map(
            fine -> {
              store.add(fine, act("contests.work-added", edition, access, said.title()));
              return fine;
            });
  }

  /**
   * @throws vn.tdkt.kernel.StaleEdit if somebody changed it since it was seen
   */
  @Transactional
  public Outcome<Work> change(
      Edition edition, Work seen, UUID field, Work.Said said, Access access) {
    if (edition.isPublished()) {
      return Outcome.refused("contests.refused.published", ENTRIES);
    }
    boolean moved = !seen.field().equals(field);
    if (moved && edition.state() != EditionState.OPEN) {
      return Outcome.refused("contests.refused.not-open", ENTRIES);
    }
    return sensible(seen.with(field, said))
        .map(
            fine -> {
              store.save(fine, act("contests.work-changed", edition, access, said.title()));
              return fine;
            });
  }

  /** The prize here, and the round of the whole country; that may be told after publication. */
  @Transactional
  public Outcome<Work> award(Edition edition, Work seen, Work.Fate fate, Access access) {
    boolean sameHere = fate.prize() == seen.fate().prize();
    if (edition.isPublished() && !sameHere) {
      return Outcome.refused("contests.refused.published", ENTRIES);
    }
    if (fate.national() != null && !fate.nominated()) {
      return Outcome.refused("contests.refused.not-nominated", ENTRIES);
    }
    Work work = seen.with(fate);
    store.save(work, act("contests.work-awarded", edition, access, seen.said().title()));
    return Outcome.done(work);
  }

  /** It takes part no more, for a reason. */
  @Transactional
  public Outcome<Work> voidIt(Edition edition, Work seen, String reason, Access access) {
    if (edition.isPublished()) {
      return Outcome.refused("contests.refused.published", ENTRIES);
    }
    if (reason.isBlank()) {
      return Outcome.refused("contests.refused.no-reason", ENTRIES);
    }
    store.voidIt(seen, reason.strip(), act("contests.work-voided", edition, access, reason));
    return Outcome.done(seen);
  }

  private static Outcome<Work> sensible(Work work) {
    return work.said().authors() < 1
        ? Outcome.refused("contests.refused.no-author", ENTRIES)
        : Outcome.done(work);
  }

  private ContestAct act(String kind, Edition edition, Access access, String said) {
    return ContestAct.on(edition, kind, access.actor(), clock.instant(), said);
  }
}
