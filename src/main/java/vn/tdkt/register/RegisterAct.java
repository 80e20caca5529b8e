package vn.tdkt.register;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.tdkt.kernel.Act;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Change;

/** Something done to the register, as it goes on record. */
record RegisterAct(String kind, Subject subject, Actor by, Instant at, List<Change> changes)
    implements Act {
  static final String DOCUMENT = "document";
  static final String WORK_FILE = "work-file";
  static final String REFERENCE = "legal-reference";
  static final String UNIT = "unit";

  RegisterAct {
    changes = List.copyOf(changes);
  }

  static RegisterAct on(
      String type, UUID id, String kind, Actor by, Instant at, List<Change> changes) {
    return new RegisterAct(kind, new Subject(type, id), by, at, changes);
  }
}
