package vn.tdkt.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.intake.Proposal.State;
import vn.tdkt.intake.store.ProposalStore;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Change;
import vn.tdkt.kernel.Words;

/** Tables that somebody brought and nobody decided about go after some days. */
@Service
public class Undecided {
  private static final UUID PROGRAM = new UUID(0, 0);

  private final ProposalStore store;
  private final Keeping keeping;
  private final Clock clock;

  Undecided(ProposalStore store, Keeping keeping, Clock clock) {
    this.store = store;
    this.keeping = keeping;
    this.clock = clock;
  }

  /**
   * @return how many went
   */
  @Transactional
  public int sweep() {
    List<Proposal> old =
        store.openSince(clock.instant().minus(keeping.undecided()), LocalDate.now(clock));
    old.forEach(proposal -> store.move(proposal, State.EXPIRED, 0, 0, expired(proposal)));
    return old.size();
  }

  private IntakeAct expired(Proposal proposal) {
    Actor program =
        new Actor(
            PROGRAM, Words.of("intake").say("program"), proposal.jurisdiction().value(), null);
    Change change = Change.of(proposal.kind().words(), null, proposal.fileName());
    return new IntakeAct("expired", proposal.id(), program, clock.instant(), List.of(change));
  }
}
