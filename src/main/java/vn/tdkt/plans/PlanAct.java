package vn.tdkt.plans;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.tdkt.kernel.Act;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Change;

/** Something done to a plan, as it goes on record. */
record PlanAct(String kind, UUID plan, Actor by, Instant at, List<Change> changes) implements Act {
  static final String SUBJECT = "plan";

  PlanAct {
    changes = List.copyOf(changes);
  }

  @Override
  public Subject subject() {
    return new Subject(SUBJECT, plan);
  }
}
