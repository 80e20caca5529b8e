package vn.tdkt.pledges;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.access.Scope;
import vn.tdkt.calendar.CycleStep;
import vn.tdkt.calendar.RecordedSteps;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Change;
import vn.tdkt.kernel.Citation;
import vn.tdkt.kernel.Ids;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.kernel.VietnamTime;
import vn.tdkt.kernel.Words;
import vn.tdkt.pledges.store.PledgeStore;
import vn.tdkt.pledges.store.SignatoryStore;

/** Begins pledges, writes them, has them signed. Who may is asked before. */
@Service
public class Pledging {
  private static final Words WORDS = Words.of("pledges");
  private static final Citation BETWEEN_UNITS = Citation.of("REQ-54");
  private static final Citation IN_A_UNIT = Citation.of("REQ-55");
  private static final Citation STALE_YEAR = Citation.of("REQ-46");

  private final PledgeStore pledges;
  private final SignatoryStore signatories;
  private final PledgeParties parties;
  private final RecordedSteps steps;
  private final Clock clock;

  Pledging(
      PledgeStore pledges,
      SignatoryStore signatories,
      PledgeParties parties,
      RecordedSteps steps,
      Clock clock) {
    this.pledges = pledges;
    this.signatories = signatories;
    this.parties = parties;
    this.steps = steps;
    this.clock = clock;
  }

  /**
   * A draft for a year, empty or with the text of another year, which then waits to be looked over;
   * who signs follows from the block or unit.
   */
  @Transactional
  public Outcome<Pledge> begin(Scope place, String year, @Nullable Pledge taking, Actor by) {
    if (pledges.of(place, year).isPresent()) {
      return Outcome.refused("pledges.refused.there-is-one", clause(place), year);
    }
    Pledge pledge =
        new Pledge(
            Ids.next(),
            place,
            year,
            taking == null ? Pledge.Said.NOTHING : taking.said().again(),
            PledgeState.DRAFT,
            taking == null ? null : taking.year(),
            null,
            1);
    String before = taking == null ? null : taking.year();
    pledges.add(pledge, act("pledges.pledge-begun", pledge, by, before, year));
    signatories.add(pledge, parties.of(place));
    return Outcome.done(pledge);
  }

  /**
   * @throws vn.tdkt.kernel.StaleEdit if somebody changed it since it was seen
   */
  @Transactional
  public Outcome<Pledge> write(Pledge pledge, Pledge.Said said, Actor by) {
    if (pledge.state() != PledgeState.DRAFT) {
      return notOpen(pledge);
    }
    pledges.save(
        pledge.written(said),
        act("pledges.pledge-written", pledge, by, null, String.valueOf(said.points().size())));
    return Outcome.done(pledge);
  }

  /** Says in which post somebody signs, and the name. */
  @Transactional
  public Outcome<Pledge> entitle(
      Pledge pledge, Signatory signatory, String post, String name, Actor by) {
    if (!pledge.takesParties()) {
      return notOpen(pledge);
    }
    Signatory entitled = signatory.entitled(post, name);
    pledges.save(
        pledge, act("pledges.signatory-named", pledge, by, signatory.words(), entitled.words()));
    signatories.save(pledge, entitled);
    return Outcome.done(pledge);
  }

  /** Notes one signature; with the last the pledge is signed by all. */
  @Transactional
  public Outcome<Pledge> sign(Pledge pledge, Signatory signatory, LocalDate on, Actor by) {
    if (!pledge.allows(PledgeMove.COMPLETE)) {
      return notOpen(pledge);
    }
    if (signatory.signed()) {
      return Outcome.refused("pledges.refused.signed-already", clause(pledge.place()));
    }
    if (on.isAfter(LocalDate.now(clock))) {
      return Outcome.refused("pledges.refused.future", clause(pledge.place()));
    }
    boolean last =
        signatories.of(pledge.id()).stream()
            .allMatch(other -> other.signed() || other.position() == signatory.position());
    String said = VietnamTime.date(on) + ", " + signatory.words();
    signatories.save(pledge, signatory.signed(on));
    pledges.save(
        last ? pledge.moved(PledgeMove.COMPLETE, null) : pledge,
        act(last ? PledgeMove.COMPLETE.kind() : "pledges.pledge-signed", pledge, by, null, said));
    if (last) {
      steps.done(pledge.place(), pledge.year(), CycleStep.PLEDGE, signatories.lastDay(pledge), by);
    }
    return Outcome.done(pledge);
  }

  /**
   * One step of the way of a pledge.
   *
   * @param why for the moves that need a reason; else empty
   * @throws vn.tdkt.kernel.StaleEdit if somebody changed it since it was seen
   */
  @Transactional
  public Outcome<Pledge> move(Pledge pledge, PledgeMove move, String why, Actor by) {
    Citation clause = clause(pledge.place());
    if (!pledge.allows(move)) {
      return notOpen(pledge);
    }
    if (move.needsReason() && why.isBlank()) {
      return Outcome.refused("pledges.refused.no-reason", clause);
    }
    if (move == PledgeMove.COMPLETE) {
      return Outcome.refused("pledges.refused.not-all", clause);
    }
    if (move == PledgeMove.OPEN_IT && pledge.takenYear() != null) {
      return Outcome.refused("pledges.refused.unseen", STALE_YEAR, pledge.takenYear());
    }
    if (move == PledgeMove.OPEN_IT && pledge.said().points().isEmpty()) {
      return Outcome.refused("pledges.refused.no-text", clause);
    }
    return moved(pledge, move, why.strip(), by);
  }

  private Outcome<Pledge> moved(Pledge pledge, PledgeMove move, String why, Actor by) {
    boolean kept = move == PledgeMove.END || move == PledgeMove.VOID_IT;
    pledges.save(pledge.moved(move, kept ? why : null), act(move.kind(), pledge, by, null, why));
    if (move == PledgeMove.REWRITE) {
      signatories.unsign(pledge);
    }
    return Outcome.done(pledge);
  }

  private static Outcome<Pledge> notOpen(Pledge pledge) {
    return Outcome.refused(
        "pledges.refused.not-open", clause(pledge.place()), pledge.state().words());
  }

  private static Citation clause(Scope place) {
    return place.block() == null ? IN_A_UNIT : BETWEEN_UNITS;
  }

  private PledgeAct act(
      String kind, Pledge pledge, Actor by, @Nullable String before, @Nullable String after) {
    Change change = Change.of(WORDS.say("field.pledge"), before, after);
    return new PledgeAct(kind, pledge.id(), by, clock.instant(), List.of(change));
  }
}
