package vn.tdkt.pledges;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.tdkt.kernel.Act;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Change;

/** Something done to a pledge, as it goes on record. */
record PledgeAct(String kind, UUID pledge, Actor by, Instant at, List<Change> changes)
    implements Act {
  static final String SUBJECT = "pledge";

  PledgeAct {
    changes = List.copyOf(changes);
  }

  @Override
  public Subject subject() {
    return new Subject(SUBJECT, pledge);
  }
}
