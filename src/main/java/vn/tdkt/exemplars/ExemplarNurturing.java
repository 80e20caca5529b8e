package vn.tdkt.exemplars;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.exemplars.store.ExemplarMoveStore;
import vn.tdkt.exemplars.store.ExemplarStore;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Change;
import vn.tdkt.kernel.Citation;
import vn.tdkt.kernel.Ids;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.kernel.Outcome;

/** Leads an exemplar through its stages (REQ-82). Who may is asked before. */
@Service
public class ExemplarNurturing {
  private static final Citation STAGES = Citation.of("REQ-82");

  private final ExemplarStore exemplars;
  private final ExemplarMoveStore moves;
  private final Clock clock;

  ExemplarNurturing(ExemplarStore exemplars, ExemplarMoveStore moves, Clock clock) {
    this.exemplars = exemplars;
    this.moves = moves;
    this.clock = clock;
  }

  @Transactional
  public Outcome<ExemplarMove> note(
      UUID exemplar, String year, ExemplarStage stage, ExemplarMove.Said said, Actor by) {
    ExemplarMove move = new ExemplarMove(Ids.next(), exemplar, year, stage, said, null, null);
    ExemplarFile file = locked(exemplar);
    if (file.moves().stream().anyMatch(one -> isTheSame(one, move))) {
      return Outcome.refused("exemplars.refused.noted-already", STAGES, said.done());
    }
    return file.follows(move, LocalDate.now(clock))
        .map(
            fine -> {
              moves.add(fine, act("exemplars.move-noted", fine, by, said.done()));
              return fine;
            });
  }

  private static boolean isTheSame(ExemplarMove one, ExemplarMove other) {
    return one.voided() == null && one.stage() == other.stage() && one.said().equals(other.said());
  }

  /** The leader agrees that an exemplar is praised. */
  @Transactional
  public Outcome<ExemplarMove> approve(ExemplarMove seen, Actor by) {
    ExemplarMove move = move(locked(seen.exemplar()), seen.id());
    if (!move.waiting()) {
      return Outcome.refused("exemplars.refused.not-waiting", STAGES);
    }
    ExemplarMove.Approval word = new ExemplarMove.Approval(by.fullName(), LocalDate.now(clock));
    moves.approve(move, word, act("exemplars.move-approved", move, by, move.said().done()));
    return Outcome.done(move);
  }

  @Transactional
  public Outcome<ExemplarMove> voidIt(ExemplarMove seen, String reason, Actor by) {
    if (reason.isBlank()) {
      return Outcome.refused("exemplars.refused.no-reason", STAGES);
    }
    ExemplarFile file = locked(seen.exemplar());
    return file.falls(move(file, seen.id()))
        .map(
            fine -> {
              moves.voidIt(
                  fine, reason.strip(), act("exemplars.move-voided", fine, by, reason.strip()));
              return fine;
            });
  }

  /** Two who note at once come one after the other, so that no stage loses what it rests on. */
  private ExemplarFile locked(UUID exemplar) {
    exemplars.lock(exemplar);
    return exemplars.find(exemplar).orElseThrow(() -> new NotVisible("exemplar"));
  }

  private static ExemplarMove move(ExemplarFile file, UUID id) {
    return file.moves().stream()
        .filter(move -> move.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new NotVisible("move of an exemplar"));
  }

  private ExemplarAct act(String kind, ExemplarMove move, Actor by, String said) {
    Change change = Change.of(move.stage().words(), null, said);
    return new ExemplarAct(kind, move.exemplar(), by, clock.instant(), List.of(change));
  }
}
