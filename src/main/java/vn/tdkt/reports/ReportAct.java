package vn.tdkt.reports;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.tdkt.kernel.Act;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Change;

/** Something done to a report, as it goes on record. */
record ReportAct(String kind, UUID report, Actor by, Instant at, List<Change> changes)
    implements Act {
  static final String SUBJECT = "report";

  ReportAct {
    changes = List.copyOf(changes);
  }

  @Override
  public Subject subject() {
    return new Subject(SUBJECT, report);
  }
}
