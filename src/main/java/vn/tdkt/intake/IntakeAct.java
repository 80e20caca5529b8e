package vn.tdkt.intake;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.tdkt.kernel.Act;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Change;

/** Something done with a table that was brought in; its rows are versions in their own tables. */
record IntakeAct(String what, UUID proposal, Actor by, Instant at, List<Change> changes)
    implements Act {
  @Override
  public String kind() {
    return "intake." + what;
  }

  @Override
  public Subject subject() {
    return new Subject("intake", proposal);
  }
}
