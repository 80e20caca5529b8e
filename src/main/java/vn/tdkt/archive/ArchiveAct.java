package vn.tdkt.archive;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.tdkt.kernel.Act;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Change;

/** What is done to batches and records, as it goes on record. */
record ArchiveAct(String kind, Subject subject, Actor by, Instant at, List<Change> changes)
    implements Act {
  static ArchiveAct onBatch(String kind, UUID batch, Actor by, Instant at, Change... changes) {
    return new ArchiveAct(
        "archive." + kind, new Subject("scan-batch", batch), by, at, List.of(changes));
  }

  /** A record went one step on its way. */
  static ArchiveAct moved(
      ArchivedRecord record, RecordMove move, Actor by, Instant at, List<Change> changes) {
    return new ArchiveAct(move.kind(), new Subject("archive-record", record.id()), by, at, changes);
  }
}
