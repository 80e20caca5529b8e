package vn.tdkt.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.intake.Proposal.State;
import vn.tdkt.intake.store.ProposalStore;
import vn.tdkt.kernel.Change;
import vn.tdkt.kernel.Citation;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.kernel.StaleEdit;
import vn.tdkt.organisation.UnitAccess;

/** Takes a table in as one act, and takes it back as one. */
@Service
public class Acceptance {
  private static final Citation ONE_ACT = Citation.of("REQ-198");

  private final Intakes intakes;
  private final Tables tables;
  private final ProposalStore store;
  private final UnitAccess reach;
  private final Clock clock;

  Acceptance(Intakes intakes, Tables tables, ProposalStore store, UnitAccess reach, Clock clock) {
    this.intakes = intakes;
    this.tables = tables;
    this.store = store;
    this.reach = reach;
    this.clock = clock;
  }

  /**
   * All rows enter in one transaction, or none.
   *
   * @param agreed the {@link Tally#sum} of what the person saw
   */
  @Transactional
  public Outcome<Tally> accept(UUID id, long version, String agreed, Access access) {
    Proposal proposal = seen(id, version, access);
    store.lock(proposal.jurisdiction());
    Preview preview = intakes.preview(proposal, access);
    if (!preview.tally().sum().equals(agreed)) {
      return Outcome.refused("intake.refused.moved-on", ONE_ACT);
    }
    if (!preview.isReady()) {
      return Outcome.refused("intake.refused.not-ready", ONE_ACT);
    }
    IntakeAct act = act("accepted", proposal, access, told(proposal, preview));
    Tally tally = write(tables.desk(proposal.kind()), proposal, access, act);
    int changed = tally.changed();
    store.move(proposal, State.TAKEN, preview.entering() - changed, changed, act);
    return Outcome.done(tally);
  }

  private <E> Tally write(Desk<E> desk, Proposal proposal, Access access, IntakeAct act) {
    LocalDate today = LocalDate.now(clock);
    Target target =
        Tables.target(
            proposal, reach.visible(proposal.unit(), Permission.REGISTER_IMPORT, access, today));
    Batches<E> batches = new Batches<>(desk, target, proposal.choices().takeDoubtful(), act);
    try (Tables.Opened table = tables.open(proposal)) {
      table.pass().through(desk.checker(target), batches);
      return batches.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Change> told(Proposal proposal, Preview preview) {
    String rows =
        preview.entering() + " / " + preview.tally().all() + ", SHA-256 " + proposal.sha256();
    return List.of(Change.of(proposal.fileName(), proposal.kind().words(), rows));
  }

  /** Nothing of it enters; the file goes. */
  @Transactional
  public Outcome<UUID> drop(UUID id, long version, Access access) {
    Proposal proposal = seen(id, version, access);
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
