package vn.tdkt.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tdkt.intake.Proposal.State;
import vn.tdkt.intake.model.Line;
import vn.tdkt.intake.model.Verdict;
import vn.tdkt.intake.store.ProposalStore;
import vn.tdkt.intake.store.TakingStore;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Change;
import vn.tdkt.kernel.Citation;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.kernel.Refusal;
import vn.tdkt.kernel.StaleEdit;
import vn.tdkt.organisation.UnitView;
import vn.tdkt.organisation.Units;

/**
 * Brings all rows of a table in, in one transaction and with one way through the file: they are
 * written while they are counted, and gone again if the counts are not those that were agreed to.
 */
@Component
class Entering {
  private static final Citation ONE_ACT = Citation.of("REQ-198");

  private final Tables tables;
  private final ProposalStore store;
  private final TakingStore takings;
  private final Units units;
  private final TransactionTemplate transaction;
  private final Clock clock;

  Entering(
      Tables tables,
      ProposalStore store,
      TakingStore takings,
      Units units,
      TransactionTemplate transaction,
      Clock clock) {
    this.tables = tables;
    this.store = store;
    this.takings = takings;
    this.units = units;
    this.transaction = transaction;
    this.clock = clock;
  }

  /**
   * @param agreed the {@link Tally#sum} of what the person saw
   * @param progress is told now and then how many rows were looked at, and says whether to go on
   */
  Outcome<Tally> all(Proposal seen, String agreed, Actor by, IntPredicate progress) {
    return transaction.execute(
        status -> {
          store.lock(seen.jurisdiction());
          requireUnmoved(seen);
          Outcome<Tally> outcome = written(tables.desk(seen.kind()), seen, agreed, by, progress);
          if (outcome instanceof Outcome.Refused<Tally>) {
            status.setRollbackOnly();
          }
          return outcome;
        });
  }

  /** Another node may have been faster while this one waited for the lock. */
  private void requireUnmoved(Proposal seen) {
    boolean unmoved =
        store
            .find(seen.id(), LocalDate.now(clock))
            .filter(now -> now.version() == seen.version())
            .isPresent();
    if (!unmoved) {
      throw new StaleEdit("proposal", seen.version());
    }
  }

  private <E> Outcome<Tally> written(
      Desk<E> desk, Proposal proposal, String agreed, Actor by, IntPredicate progress) {
    UnitView unit = units.unit(proposal.unit(), LocalDate.now(clock));
    Target target = Tables.target(proposal, unit);
    IntakeAct rows = act(proposal, by, List.of());
    Batches<E> batches = new Batches<>(desk, target, rows);
    Preview preview =
        tables.pass(proposal, desk, target, Sink.both(batches, new Telling(progress)));
    Optional<String> stopper = takings.holdOffStop(proposal.id());
    if (stopper.isPresent()) {
      return Outcome.refused(stopped(stopper.get()));
    }
    if (!preview.tally().sum().equals(agreed)) {
      return Outcome.refused("intake.refused.moved-on", ONE_ACT);
    }
    if (!preview.isReady()) {
      return Outcome.refused("intake.refused.not-ready", ONE_ACT);
    }
    batches.flush();
    Tally tally = preview.tally();
    store.move(
        proposal,
        State.TAKEN,
        tally.enteringFresh(),
        tally.enteringChanged(),
        act(proposal, by, told(proposal, preview)));
    takings.end(proposal.id());
    return Outcome.done(tally);
  }

  /** Somebody wants it stopped. */
  static Refusal stopped(String stopper) {
    return Refusal.of("intake.refused.stopped", ONE_ACT, stopper);
  }

  private IntakeAct act(Proposal proposal, Actor by, List<Change> changes) {
    return new IntakeAct("accepted", proposal.id(), by, clock.instant(), changes);
  }

  private static List<Change> told(Proposal proposal, Preview preview) {
    String rows =
        preview.entering() + " / " + preview.tally().all() + ", SHA-256 " + proposal.sha256();
    return List.of(Change.of(proposal.fileName(), proposal.kind().words(), rows));
  }

  /** Counts rows, tells it now and then, and hears whether to go on. */
  private static final class Telling implements Sink<Object> {
    private static final int EVERY = 2_000;

    private final IntPredicate progress;
    private int seen;
    private boolean goesOn = true;

    Telling(IntPredicate progress) {
      this.progress = progress;
    }

    @Override
    public void take(Line line, Verdict<?> verdict) {
      seen++;
      if (seen % EVERY == 0) {
        goesOn = progress.test(seen);
      }
    }

    @Override
    public boolean goesOn() {
      return goesOn;
    }
  }
}
