package vn.tdkt.gatherings;

import java.time.Instant;
import java.util.List;
import vn.tdkt.kernel.Act;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Change;

/** Something done to an occasion or a donation, as it goes on record. */
record GatheringAct(String kind, Subject subject, Actor by, Instant at, List<Change> changes)
    implements Act {
  static final String OCCASION = "occasion";
  static final String DONATION = "donation";

  GatheringAct {
    changes = List.copyOf(changes);
  }
}
