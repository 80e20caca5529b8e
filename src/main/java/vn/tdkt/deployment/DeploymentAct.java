package vn.tdkt.deployment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.tdkt.kernel.Act;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Change;

/** Something done for a plan or a report after it was issued; it stands in the trail of that. */
record DeploymentAct(String kind, Subject subject, Actor by, Instant at, List<Change> changes)
    implements Act {
  private static final String PLAN = "plan";

  DeploymentAct {
    changes = List.copyOf(changes);
  }

  static DeploymentAct onPlan(String kind, UUID plan, Actor by, Instant at, Change change) {
    return new DeploymentAct(
        "deployment." + kind, new Subject(PLAN, plan), by, at, List.of(change));
  }
}
