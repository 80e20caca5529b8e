package vn.tdkt.commitments;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.tdkt.kernel.Act;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Change;

/** Something done to a commitment; what stands in it is never copied into the record. */
record CommitmentAct(String kind, UUID commitment, Actor by, Instant at, List<Change> changes)
    implements Act {
  static final String SUBJECT = "commitment";

  CommitmentAct {
    changes = List.copyOf(changes);
  }

  @Override
  public Subject subject() {
    return new Subject(SUBJECT, commitment);
  }
}
