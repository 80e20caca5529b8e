package vn.tdkt.feeding;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.tdkt.kernel.Act;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Change;

/** A unit said which figure answers which criterion; on record with its figures. */
record FeedingAct(UUID unit, Actor by, Instant at, List<Change> changes) implements Act {
  FeedingAct {
    changes = List.copyOf(changes);
  }

  @Override
  public String kind() {
    return "feeding.sources-set";
  }

  @Override
  public Subject subject() {
    return new Subject("unit-facts", unit);
  }
}
