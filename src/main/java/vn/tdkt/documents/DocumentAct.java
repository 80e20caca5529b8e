package vn.tdkt.documents;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.tdkt.kernel.Act;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Change;

/** What is done to files, as it goes on record. */
record DocumentAct(String kind, Subject subject, Actor by, Instant at, List<Change> changes)
    implements Act {

  static DocumentAct onFile(String kind, UUID file, Actor by, Instant at, List<Change> changes) {
    return new DocumentAct(kind, new Subject("file", file), by, at, changes);
  }

  /** Only that it happened: no name, no content, no hash (the file must leave no trace). */
  static DocumentAct secretRefused(UUID unit, Actor by, Instant at) {
    return new DocumentAct(
        "documents.secret-refused", new Subject("unit", unit), by, at, List.of());
  }
}
