package vn.tdkt.movements;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.access.Access;
import vn.tdkt.kernel.Act;
import vn.tdkt.kernel.Change;
import vn.tdkt.kernel.Citation;
import vn.tdkt.kernel.Ids;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.kernel.Words;
import vn.tdkt.movements.store.MovementStore;

/** Adds to the catalogue, which is never closed (REQ-26). Who may is asked before. */
@Service
public class MovementKeeping {
  private static final Words WORDS = Words.of("movements");
  private static final Citation ONE_NAME = Citation.of("REQ-167");
  private static final Citation FAMILY = Citation.of("REQ-25");
  private static final Citation ANNIVERSARY = Citation.of("REQ-27");

  private final MovementStore movements;
  private final Clock clock;

  MovementKeeping(MovementStore movements, Clock clock) {
    this.movements = movements;
    this.clock = clock;
  }

  /** A row of the person's unit, or of the province where the person acts for no unit. */
  @Transactional
  public Outcome<Movement> add(Movement.Said said, @Nullable UUID parent, Access access) {
    Movement movement =
        new Movement(
            Ids.next(), access.actor().jurisdiction(), access.actor().unit(), said, parent, 1);
    return checked(movement, access)
        .map(
            fine -> {
              movements.add(fine, act("movements.movement-added", fine, access, said.name()));
              return fine;
            });
  }

  /**
   * @throws vn.tdkt.kernel.StaleEdit if somebody changed it since it was seen
   */
  @Transactional
  public Outcome<Movement> change(
      Movement movement, Movement.Said said, @Nullable UUID parent, Access access) {
    return checked(movement.with(said, parent), access)
        .map(
            fine -> {
              movements.save(fine, act("movements.movement-changed", fine, access, said.name()));
              return fine;
            });
  }

  @Transactional
  public Outcome<Movement> commemorate(Movement movement, Commemoration event, Access access) {
    if (movements.commemorations(movement.id()).stream()
        .anyMatch(known -> known.name().equalsIgnoreCase(event.name()))) {
      return Outcome.refused("movements.refused.event-known", ANNIVERSARY, event.name());
    }
    movements.commemorate(
        movement, event, act("movements.event-added", movement, access, event.name()));
    return Outcome.done(movement);
  }

  /** One name for one thing, and a family of two generations. */
  private Outcome<Movement> checked(Movement movement, Access access) {
    List<Movement> others =
        movements.seenBy(access.actor()).stream()
            .filter(other -> !other.id().equals(movement.id()))
            .toList();
    for (Movement other : others) {
      if (other.bears(movement.name())) {
        return Outcome.refused("movements.refused.name-known", ONE_NAME, other.name());
      }
    }
    boolean fits =
        movement.parent() == null
            || others.stream()
                .anyMatch(other -> other.id().equals(movement.parent()) && other.parent() == null);
    return fits ? Outcome.done(movement) : Outcome.refused("movements.refused.no-parent", FAMILY);
  }

  private MovementAct act(String kind, Movement movement, Access access, String said) {
    return new MovementAct(
        kind,
        new Act.Subject(MovementAct.MOVEMENT, movement.id()),
        access.actor(),
        clock.instant(),
        List.of(Change.of(WORDS.say("field.movement"), null, said)));
  }
}
