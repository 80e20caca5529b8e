package vn.tdkt.movements;

import java.time.Instant;
import java.util.List;
import vn.tdkt.kernel.Act;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Change;

/** Something done to a movement of the catalogue or to what a unit did for one. */
record MovementAct(String kind, Subject subject, Actor by, Instant at, List<Change> changes)
    implements Act {
  static final String MOVEMENT = "movement";
  static final String RESPONSE = "movement-response";

  MovementAct {
    changes = List.copyOf(changes);
  }
}
