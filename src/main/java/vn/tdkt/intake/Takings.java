package vn.tdkt.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntPredicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tdkt.intake.Proposal.State;
import vn.tdkt.intake.store.ProposalStore;
import vn.tdkt.intake.store.TakingStore;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Change;
import vn.tdkt.kernel.Citation;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.kernel.Refusal;
import vn.tdkt.kernel.StaleEdit;

/**
 * Takes large tables in, one after the other, each in one transaction: what ends in the middle was
 * never there, and begins anew (ADR 14).
 */
@Service
public class Takings {
  private static final Logger log = LoggerFactory.getLogger(Takings.class);
  private static final Citation ONE_ACT = Citation.of("REQ-198");
  private static final int MOST_ATTEMPTS = 3;

  private final TakingStore takings;
  private final ProposalStore store;
  private final Entering entering;
  private final TransactionTemplate transaction;
  private final Clock clock;

  Takings(
      TakingStore takings,
      ProposalStore store,
      Entering entering,
      TransactionTemplate transaction,
      Clock clock) {
    this.takings = takings;
    this.store = store;
    this.entering = entering;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** Somebody accepts the table; it has its turn soon. */
  void add(Proposal proposal, String agreed, Actor by) {
    transaction.executeWithoutResult(
        status -> {
          store.turn(proposal, State.TAKING, null);
          takings.add(proposal.id(), agreed, by, clock.instant());
        });
  }

  /** Until nothing waits any more. */
  public void run() {
    Optional<Taking> next = next();
    while (next.isPresent()) {
      Taking taking = next.get();
      take(taking, rows -> saw(taking, rows));
      next = next();
    }
  }

  Optional<Taking> next() {
    return takings.next();
  }

  /** False where somebody wants it stopped. */
  boolean saw(Taking taking, int rows) {
    return takings.saw(taking, rows);
  }

  /**
   * Whoever takes the table in ends at its next look; nothing of the table is on record then, and a
   * person decides anew. What has just been taken in whole stays, and can be taken back.
   */
  public Outcome<UUID> stop(Proposal proposal, Actor by) {
    return transaction.execute(
        status ->
            takings.stop(proposal.id(), by.fullName(), stopped(proposal, by))
                ? Outcome.done(proposal.id())
                : Outcome.refused("intake.refused.too-late", ONE_ACT));
  }

  private IntakeAct stopped(Proposal proposal, Actor by) {
    Change change = Change.of(proposal.kind().words(), null, proposal.fileName());
    return new IntakeAct("stopped", proposal.id(), by, clock.instant(), List.of(change));
  }

  void take(Taking taking, IntPredicate progress) {
    Proposal proposal = store.find(taking.proposal(), LocalDate.now(clock)).orElseThrow();
    takings.begin(taking);
    if (taking.stoppedBy() != null) {
      giveBack(proposal, Entering.stopped(taking.stoppedBy()));
      return;
    }
    if (taking.attempts() >= MOST_ATTEMPTS) {
      giveBack(proposal, Refusal.of("intake.refused.stops", ONE_ACT));
      return;
    }
    try {
      if (entering.all(proposal, taking.agreed(), taking.by(), progress)
          instanceof Outcome.Refused<Tally>(Refusal refusal)) {
        giveBack(proposal, refusal);
      }
    } catch (StaleEdit stale) {
      log.info("A table was taken in by another node");
    }
  }

  /** A person decides anew. */
  private void giveBack(Proposal proposal, Refusal why) {
    transaction.executeWithoutResult(
        status -> {
          store.turn(proposal, State.OPEN, why.text());
          takings.end(proposal.id());
        });
  }

  public Progress progress(Proposal proposal) {
    return takings.progress(proposal.id(), proposal.rows());
  }
}
