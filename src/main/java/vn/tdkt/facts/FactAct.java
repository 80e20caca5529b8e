package vn.tdkt.facts;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.tdkt.kernel.Act;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Change;

/** Something done to the facts of a unit; one act may enter those of a whole month. */
record FactAct(String what, UUID unit, Actor by, Instant at, List<Change> changes) implements Act {
  static final String SUBJECT = "unit-facts";

  FactAct {
    changes = List.copyOf(changes);
  }

  @Override
  public String kind() {
    return "facts." + what;
  }

  @Override
  public Subject subject() {
    return new Subject(SUBJECT, unit);
  }
}
