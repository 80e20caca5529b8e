package vn.tdkt.registration;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.access.Scope;
import vn.tdkt.calendar.CycleStep;
import vn.tdkt.calendar.RecordedSteps;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Citation;
import vn.tdkt.kernel.Ids;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.organisation.UnitView;
import vn.tdkt.registration.store.RoundStore;

/** Opens the registration of a unit and takes it along its way. Who may is asked before. */
@Service
public class RegistrationWay {
  private static final Citation REGISTERED = Citation.of("REQ-62");

  private final RoundStore rounds;
  private final Registrations reading;
  private final RecordedSteps steps;
  private final Clock clock;

  RegistrationWay(RoundStore rounds, Registrations reading, RecordedSteps steps, Clock clock) {
    this.rounds = rounds;
    this.reading = reading;
    this.steps = steps;
    this.clock = clock;
  }

  /** What a year is, and until when one registers for it. */
  public record Year(String label, LocalDate from, LocalDate until, LocalDate deadline) {}

  /** Opens the registration of a unit for a year. */
  @Transactional
  public Outcome<Round> open(UnitView unit, Year year, Actor by) {
    if (rounds.of(unit.id().value(), year.label()).isPresent()) {
      return Outcome.refused("registration.refused.there-is-one", REGISTERED, year.label());
    }
    Round round =
        new Round(
            Ids.next(),
            unit.jurisdiction().value(),
            unit.id().value(),
            year.label(),
            year.from(),
            year.until(),
            year.deadline(),
            RoundState.DRAFT,
            "",
            1);
    rounds.add(
        round,
        RoundAct.step("registration.round-opened", round, year.label(), by, clock.instant()));
    return Outcome.done(round);
  }

  /**
   * One step of the way.
   *
   * @param reason for the moves that need one; else empty
   * @throws vn.tdkt.kernel.StaleEdit if somebody changed the round since it was seen
   */
  @Transactional
  public Outcome<Round> move(Round round, RoundMove move, String reason, Actor by) {
    if (!round.allows(move)) {
      return round.notOpen();
    }
    if (move.needsReason() && reason.isBlank()) {
      return Outcome.refused("registration.refused.no-reason", REGISTERED);
    }
    if (move == RoundMove.SUBMIT && nobody(round)) {
      return Outcome.refused("registration.refused.nobody", REGISTERED);
    }
    Round moved = round.moved(move, reason);
    rounds.save(moved, RoundAct.step(move.kind(), round, reason.strip(), by, clock.instant()));
    if (move == RoundMove.APPROVE) {
      rounds.keepApproved(round, LocalDate.now(clock));
    }
    if (move == RoundMove.SEND) {
      Scope unit = Scope.unit(round.jurisdiction(), round.unit());
      steps.done(unit, round.year(), CycleStep.REGISTRATION, LocalDate.now(clock), by);
    }
    return Outcome.done(moved);
  }

  private boolean nobody(Round round) {
    return reading.entrants(round).stream().noneMatch(Entrant::registered);
  }
}
