package vn.tdkt.registration;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.tdkt.kernel.Act;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Change;

/** Something done to the registration of a unit, as it goes on record. */
record RoundAct(String kind, UUID round, Actor by, Instant at, List<Change> changes)
    implements Act {
  RoundAct {
    changes = List.copyOf(changes);
  }

  @Override
  public Subject subject() {
    return new Subject("registration", round);
  }
}
