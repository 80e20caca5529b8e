package vn.tdkt.registration;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tdkt.kernel.Act;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Change;
import vn.tdkt.kernel.Words;

/** Something done to the registration of a unit, as it goes on record. */
record RoundAct(String kind, UUID round, Actor by, Instant at, List<Change> changes)
    implements Act {
  RoundAct {
    changes = List.copyOf(changes);
  }

  /**
   * A step of its way.
   *
   * @param told what was said at it: the year, a reason
   */
  static RoundAct step(String kind, Round round, @Nullable String told, Actor by, Instant at) {
    Change change = Change.of(Words.of("registration").say("title"), null, told);
    return new RoundAct(kind, round.id(), by, at, List.of(change));
  }

  @Override
  public Subject subject() {
    return new Subject("registration", round);
  }
}
