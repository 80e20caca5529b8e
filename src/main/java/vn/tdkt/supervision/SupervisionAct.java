package vn.tdkt.supervision;

import java.time.Instant;
import java.util.List;
import vn.tdkt.kernel.Act;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Change;

/** Something done to an inspection, an answer or an event, as it goes on record. */
record SupervisionAct(String kind, Subject subject, Actor by, Instant at, List<Change> changes)
    implements Act {
  static final String INSPECTION = "work-inspection";
  static final String NONE = "none-in-year";
  static final String COMPLAINTS = "complaint-answer";
  static final String PERSONNEL = "personnel-events";

  SupervisionAct {
    changes = List.copyOf(changes);
  }
}
