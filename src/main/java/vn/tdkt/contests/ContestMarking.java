package vn.tdkt.contests;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.contests.store.ContestJuryStore;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Citation;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.kernel.Score;

/** A juror scores a work: all criteria at once, again as often as needed until results are out. */
@Service
public class ContestMarking {
  private static final Citation JURY = Citation.of("REQ-34");
  private static final Citation NOT_ONES_OWN = Citation.of("REQ-13");

  private final ContestJuryStore store;
  private final Clock clock;

  ContestMarking(ContestJuryStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /**
   * @param points for every criterion of the form
   */
  @Transactional
  public Outcome<Work> score(Edition edition, Work work, Map<UUID, Score> points, Actor by) {
    if (edition.state() != EditionState.JUDGING) {
      return Outcome.refused("contests.refused.not-judging", JURY);
    }
    Jury jury = store.of(edition.id());
    if (jury.scoring(work).stream().noneMatch(juror -> juror.account().equals(by.account()))) {
      return Outcome.refused("contests.refused.not-yours", NOT_ONES_OWN);
    }
    for (Criterion criterion : jury.criteria()) {
      Score given = points.get(criterion.id());
      if (given == null || given.isNegative() || given.compareTo(criterion.maximum()) > 0) {
        return Outcome.refused(
            "contests.refused.points", JURY, criterion.name(), criterion.maximum().text());
      }
    }
    for (Criterion criterion : jury.criteria()) {
      Mark mark =
          new Mark(
              work.id(),
              by.account(),
              criterion.id(),
              points.getOrDefault(criterion.id(), Score.ZERO));
      store.keep(mark, mark(edition, work, criterion, mark, by));
    }
    return Outcome.done(work);
  }

  private ContestAct mark(Edition edition, Work work, Criterion criterion, Mark mark, Actor by) {
    String said = work.said().title() + " · " + criterion.name() + ": " + mark.points().text();
    return ContestAct.on(edition, "contests.work-scored", by, clock.instant(), said);
  }
}
