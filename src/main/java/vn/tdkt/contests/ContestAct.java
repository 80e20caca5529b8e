package vn.tdkt.contests;

import java.time.Instant;
import java.util.List;
import vn.tdkt.kernel.Act;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Change;

/** Something done to a series or to one of its editions. */
record ContestAct(String kind, Subject subject, Actor by, Instant at, List<Change> changes)
    implements Act {
  static final String SERIES = "contest-series";
  static final String EDITION = "contest-edition";

  ContestAct {
    changes = List.copyOf(changes);
  }
}
