package vn.tdkt.supervision;

import java.time.Instant;
import java.util.List;
import vn.tdkt.kernel.Act;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Change;
import vn.tdkt.kernel.Words;

/**
 * Something done to the list of events of a unit, also that it was read. Neither whom an event
 * concerns nor what it says is ever copied into the record.
 */
record PersonnelAct(String kind, Subject subject, Actor by, Instant at, List<Change> changes)
    implements Act {
  PersonnelAct {
    changes = List.copyOf(changes);
  }

  static PersonnelAct of(String kind, SupervisedYear year, Actor by, Instant at) {
    Change which = Change.of(Words.of("supervision").say("field.year"), null, year.label());
    return new PersonnelAct(
        kind, new Subject(SupervisionAct.PERSONNEL, year.unitId()), by, at, List.of(which));
  }
}
