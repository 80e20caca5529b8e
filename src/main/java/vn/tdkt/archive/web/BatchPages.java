package vn.tdkt.archive.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.archive.ArchivedRecord;
import vn.tdkt.archive.Batch;
import vn.tdkt.archive.Batches;
import vn.tdkt.archive.Progress;
import vn.tdkt.archive.Recognition;
import vn.tdkt.archive.RecordState;
import vn.tdkt.archive.Records;
import vn.tdkt.archive.Scans;
import vn.tdkt.documents.Limits;
import vn.tdkt.kernel.VietnamTime;
import vn.tdkt.kernel.Words;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.organisation.Units;
import vn.tdkt.pages.ActButton;

/** Draws a batch for one reader. */
@Component
class BatchPages {
  private static final Words WORDS = Words.of("archive");

  private final Batches batches;
  private final Scans scans;
  private final Records records;
  private final Recognition recognition;
  private final Units units;
  private final Limits limits;
  private final Clock clock;

  BatchPages(
      Batches batches,
      Scans scans,
      Records records,
      Recognition recognition,
      Units units,
      Limits limits,
      Clock clock) {
    this.batches = batches;
    this.scans = scans;
    this.records = records;
    this.recognition = recognition;
    this.units = units;
    this.limits = limits;
    this.clock = clock;
  }

  BatchView of(Batch batch, Access reader) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), VietnamTime.ZONE);
    Progress progress = batches.progress(batch.id());
    String unit = units.unit(new UnitId(batch.unit()), today).fullName();
    List<ArchivedRecord> all = records.of(batch.id());
    boolean mayEdit = reader.may(Permission.ARCHIVE_EDIT, batch.scope());
    return new BatchView(
        new BatchLine(batch, unit, progress),
        waiting(batch, progress),
        scans.of(batch.id()),
        all,
        mayEdit,
        mayEdit && !progress.isDone() ? pausing(batch) : null,
        mayEdit ? first(all, reader) : null,
        limits.largestFile().toMegabytes());
  }

  private @Nullable String waiting(Batch batch, Progress progress) {
    if (progress.isDone()) {
      return null;
    }
    if (batch.paused()) {
      return WORDS.say("waiting.paused");
    }
    return recognition.isPossible() ? null : WORDS.say("waiting.no-recognition");
  }

  private static ActButton pausing(Batch batch) {
    String address = Addresses.batch(batch.id());
    return (batch.paused()
            ? ActButton.plain(WORDS.say("batch.resume"), address + "/tiep-tuc")
            : ActButton.plain(WORDS.say("batch.pause"), address + "/tam-dung"))
        .with("version", batch.version());
  }

  private static @Nullable String first(List<ArchivedRecord> all, Access reader) {
    return all.stream()
        .filter(record -> waitsFor(record, reader))
        .map(record -> Addresses.record(record.id()))
        .findFirst()
        .orElse(null);
  }

  private static boolean waitsFor(ArchivedRecord record, Access reader) {
    RecordState state = record.state();
    return state == RecordState.RECOGNISED
        || state == RecordState.RETURNED
        || (state == RecordState.CHECKED && !reader.actor().account().equals(record.checkedBy()));
  }
}
