package vn.tdkt.intake;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.access.Access;
import vn.tdkt.intake.Proposal.State;
import vn.tdkt.intake.store.ProposalStore;
import vn.tdkt.kernel.Change;
import vn.tdkt.kernel.Citation;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.kernel.StaleEdit;

/** Takes a table in as one act, and takes it back as one. */
@Service
public class Acceptance {
  private static final Citation ONE_ACT = Citation.of("REQ-198");

  /** As many rows are in before somebody who waits for the page looks away. */
  private static final int AT_ONCE = 3_000;

  private final Intakes intakes;
  private final Tables tables;
  private final ProposalStore store;
  private final Entering entering;
  private final Takings takings;
  private final Clock clock;

  Acceptance(
      Intakes intakes,
      Tables tables,
      ProposalStore store,
      Entering entering,
      Takings takings,
      Clock clock) {
    this.intakes = intakes;
    this.tables = tables;
    this.store = store;
    this.entering = entering;
    this.takings = takings;
    this.clock = clock;
  }

  /**
   * All rows enter in one transaction, or none; those of a large table in the background.
   *
   * @param agreed the {@link Tally#sum} of what the person saw
   */
  public Outcome<State> accept(UUID id, long version, String agreed, Access access) {
    Proposal proposal = seen(id, version, access);
    if (!proposal.isOpen()) {
      return Outcome.refused("intake.refused.decided", ONE_ACT);
    }
    if (proposal.rows() > AT_ONCE) {
      takings.add(proposal, agreed, access.actor());
      return Outcome.done(State.TAKING);
    }
    return entering.all(proposal, agreed, access.actor(), rows -> true).map(done -> State.TAKEN);
  }

  /** Nothing of it enters; the file goes. */
  @Transactional
  public Outcome<UUID> drop(UUID id, long version, Access access) {
    Proposal proposal = seen(id, version, access);
    if (!proposal.isOpen()) {
      return Outcome.refused("intake.refused.decided", ONE_ACT);
    }
    Change change = Change.of(proposal.kind().words(), null, proposal.fileName());
    store.move(proposal, State.DROPPED, 0, 0, act("dropped", proposal, access, List.of(change)));
    return Outcome.done(id);
  }

  /** All that came with the table goes, unless something builds on one of its rows. */
  @Transactional
  public Outcome<UUID> takeBack(UUID id, long version, Access access) {
    Proposal proposal = seen(id, version, access);
    if (proposal.state() != State.TAKEN) {
      return Outcome.refused("intake.refused.decided", ONE_ACT);
    }
    Change change =
        Change.of(
            proposal.fileName(),
            proposal.kind().words(),
            String.valueOf(proposal.fresh() + proposal.changed()));
    IntakeAct act = act("taken-back", proposal, access, List.of(change));
    store.lock(proposal.jurisdiction());
    return tables
        .desk(proposal.kind())
        .takeBack(act)
        .map(
            done -> {
              store.move(proposal, State.TAKEN_BACK, proposal.fresh(), proposal.changed(), act);
              return done;
            });
  }

  private Proposal seen(UUID id, long version, Access access) {
    Proposal proposal = intakes.proposal(id, access);
    if (proposal.version() != version) {
      throw new StaleEdit("proposal", version);
    }
    return proposal;
  }

  private IntakeAct act(String what, Proposal proposal, Access access, List<Change> changes) {
    return new IntakeAct(what, proposal.id(), access.actor(), clock.instant(), changes);
  }
}
