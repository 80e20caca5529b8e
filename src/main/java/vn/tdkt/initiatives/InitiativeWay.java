package vn.tdkt.initiatives;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.initiatives.store.InitiativeStore;
import vn.tdkt.initiatives.store.StepStore;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Change;
import vn.tdkt.kernel.Citation;
import vn.tdkt.kernel.Ids;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.organisation.Units;

/** Takes an initiative along its way and, with a reason, one step back. Who may is asked before. */
@Service
public class InitiativeWay {
  private static final Citation WAY = Citation.of("REQ-80");

  private final InitiativeStore initiatives;
  private final StepStore steps;
  private final VoteRules rules;
  private final Units units;
  private final Clock clock;

  InitiativeWay(
      InitiativeStore initiatives, StepStore steps, VoteRules rules, Units units, Clock clock) {
    this.initiatives = initiatives;
    this.steps = steps;
    this.rules = rules;
    this.units = units;
    this.clock = clock;
  }

  /**
   * A step that is written with a paper: put before the council, what it found, a wider scope.
   *
   * @throws vn.tdkt.kernel.StaleEdit if somebody changed the initiative since it was seen
   */
  @Transactional
  public Outcome<InitiativeStep> write(
      InitiativeFile seen, InitiativeMove move, InitiativeStep.Said said, Actor by) {
    Initiative initiative = seen.initiative();
    InitiativeStep step =
        new InitiativeStep(
            Ids.next(),
            initiative.id(),
            move,
            initiative.state(),
            said,
            rule(initiative.unit(), said).orElse(null),
            null,
            null);
    return seen.follows(step, LocalDate.now(clock))
        .map(
            fine -> {
              boolean confirms = move == InitiativeMove.CONFIRM;
              Influence now = confirms ? said.influence() : initiative.influence();
              initiatives.move(
                  initiative.at(move.to(), now), act(move.kind(), initiative, by, told(fine)));
              steps.add(fine);
              return fine;
            });
  }

  /** The rule of the province to which the unit belonged on the day of the decision. */
  private Optional<VoteRule> rule(UUID unit, InitiativeStep.Said said) {
    Influence scope = said.influence();
    LocalDate on = said.ground().on();
    return scope == null
        ? Optional.empty()
        : units.all(List.of(new UnitId(unit)), on).stream()
            .findFirst()
            .flatMap(there -> rules.at(there.jurisdiction(), scope, on));
  }

  /**
   * The leader agrees with what was noted of the council.
   *
   * @throws vn.tdkt.kernel.StaleEdit if somebody changed the initiative since it was seen
   */
  @Transactional
  public Outcome<Initiative> approve(InitiativeFile seen, Actor by) {
    Optional<InitiativeStep> noted =
        seen.last().filter(step -> step.move() == InitiativeMove.NOTE_RESULT);
    if (noted.isEmpty() || !seen.allows(noted.get().wanted())) {
      return seen.notNow();
    }
    InitiativeStep step = noted.get();
    InitiativeMove move = step.wanted();
    Initiative moved = seen.initiative().at(move.to(), step.said().influence());
    initiatives.move(moved, act(move.kind(), moved, by, told(step)));
    steps.approve(step, new InitiativeStep.Approval(by.fullName(), LocalDate.now(clock)));
    return Outcome.done(moved);
  }

  /**
   * The last step goes, and the initiative stands where it stood before; what the leader sends back
   * goes this way, too.
   *
   * @throws vn.tdkt.kernel.StaleEdit if somebody changed the initiative since it was seen
   */
  @Transactional
  public Outcome<Initiative> takeBack(InitiativeFile seen, String reason, Actor by) {
    if (reason.isBlank()) {
      return Outcome.refused("initiatives.refused.no-reason", WAY);
    }
    return seen.takesBack()
        .map(
            step -> {
              Initiative back = seen.initiative().at(step.before(), seen.influenceWithout(step));
              List<Change> told =
                  List.of(
                      Change.of(step.move().words(), step.said().ground().words(), reason.strip()));
              initiatives.move(back, act("initiatives.step-taken-back", back, by, told));
              steps.voidIt(step, reason.strip());
              return back;
            });
  }

  private static List<Change> told(InitiativeStep step) {
    InitiativeStep.Said said = step.said();
    String paper = said.ground().words();
    @Nullable Influence scope = said.influence();
    String result = scope == null ? said.reason() : scope.words();
    String words = result.isBlank() ? paper : paper + "; " + result;
    return List.of(Change.of(step.move().words(), null, words));
  }

  private InitiativeAct act(String kind, Initiative initiative, Actor by, List<Change> told) {
    return InitiativeAct.on(
        InitiativeAct.INITIATIVE, initiative.id(), kind, by, clock.instant(), told);
  }
}
