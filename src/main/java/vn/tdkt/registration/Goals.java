package vn.tdkt.registration;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Change;
import vn.tdkt.kernel.Citation;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.kernel.Words;
import vn.tdkt.registration.store.GoalStore;
import vn.tdkt.registration.store.RoundStore;

/** Targets of a registration as shares of the staff. Who may is asked before. */
@Service
public class Goals {
  private static final Words WORDS = Words.of("registration");
  private static final Citation SHARES = Citation.of("REQ-67");

  private static final int WHOLE = 100;

  private final GoalStore store;
  private final RoundStore rounds;
  private final Registrations reading;
  private final Clock clock;

  Goals(GoalStore store, RoundStore rounds, Registrations reading, Clock clock) {
    this.store = store;
    this.rounds = rounds;
    this.reading = reading;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public List<Goal> of(Round round) {
    return store.of(round.id());
  }

  /**
   * @throws vn.tdkt.kernel.StaleEdit if somebody changed the round since it was seen
   */
  @Transactional
  public Outcome<Round> add(Round round, Goal goal, Actor by) {
    if (!round.open()) {
      return round.notOpen();
    }
    if (goal.percent() < 1 || goal.percent() > WHOLE) {
      return Outcome.refused("registration.refused.percent", SHARES);
    }
    if (goal.title().equals(goal.among())) {
      return Outcome.refused("registration.refused.of-itself", SHARES);
    }
    if (of(round).stream().anyMatch(other -> other.title().equals(goal.title()))) {
      return Outcome.refused("registration.refused.goal-there", SHARES);
    }
    Change change = Change.of(words(goal), null, WORDS.say("goal.holds"));
    rounds.save(round, act("registration.goal-added", round, change, by));
    store.add(round.id(), goal);
    return Outcome.done(round);
  }

  /** The target no longer holds; it stays on record with the reason. */
  @Transactional
  public Outcome<Round> drop(Round round, UUID id, String reason, Actor by) {
    Goal goal =
        of(round).stream()
            .filter(one -> one.id().equals(id))
            .findFirst()
            .orElseThrow(() -> new NotVisible("goal"));
    if (!round.open()) {
      return round.notOpen();
    }
    if (reason.isBlank()) {
      return Outcome.refused("registration.refused.no-reason", SHARES);
    }
    Change change = Change.of(words(goal), WORDS.say("goal.holds"), reason.strip());
    rounds.save(round, act("registration.goal-dropped", round, change, by));
    store.drop(goal, reason.strip());
    return Outcome.done(round);
  }

  private String words(Goal goal) {
    return goal.words(reading.titles());
  }

  private RoundAct act(String kind, Round round, Change change, Actor by) {
    return new RoundAct(kind, round.id(), by, clock.instant(), List.of(change));
  }
}
