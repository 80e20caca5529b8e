package vn.tdkt.honours;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.tdkt.kernel.Act;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Change;

/** Something done to an award on record. */
record HonourAct(String what, UUID honour, Actor by, Instant at, List<Change> changes)
    implements Act {
  @Override
  public String kind() {
    return "honours." + what;
  }

  @Override
  public Subject subject() {
    return new Subject("honour", honour);
  }
}
