package vn.tdkt.exemplars;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.tdkt.kernel.Act;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Change;

/** Something done to an exemplar, as it goes on record. */
record ExemplarAct(String kind, UUID exemplar, Actor by, Instant at, List<Change> changes)
    implements Act {
  static final String SUBJECT = "exemplar";

  ExemplarAct {
    changes = List.copyOf(changes);
  }

  @Override
  public Subject subject() {
    return new Subject(SUBJECT, exemplar);
  }
}
