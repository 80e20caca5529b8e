package vn.tdkt.archive;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.archive.store.BatchStore;
import vn.tdkt.archive.store.Reach;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Change;
import vn.tdkt.kernel.Citation;
import vn.tdkt.kernel.Ids;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.kernel.Words;

/** Batches of papers (đợt số hóa), each with the place where its papers lie (REQ-184). */
@Service
public class Batches {
  private static final Citation BATCHES = Citation.of("REQ-184");

  private final BatchStore store;
  private final Clock clock;

  Batches(BatchStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  @Transactional
  public Outcome<UUID> open(NewBatch wanted, Actor by) {
    Origin origin = wanted.origin();
    if (origin.fromYear() < 1945
        || origin.toYear() < origin.fromYear()
        || origin.toYear() > clock.instant().atZone(clock.getZone()).getYear()) {
      return Outcome.refused("archive.refused.years", BATCHES);
    }
    Batch batch =
        new Batch(
            Ids.next(),
            wanted.unit().jurisdiction().value(),
            wanted.unit().id().value(),
            wanted.name(),
            origin,
            wanted.restricted(),
            false,
            by.fullName(),
            clock.instant(),
            1);
    Change name = new Change(field("name"), null, batch.name(), batch.restricted());
    store.add(batch, ArchiveAct.onBatch("batch-opened", batch.id(), by, batch.openedAt(), name));
    return Outcome.done(batch.id());
  }

  /**
   * @throws NotVisible if there is no such batch, or this person may not do this with it
   */
  @Transactional(readOnly = true)
  public Batch get(UUID id, Permission permission, Access access) {
    Batch batch = store.find(id).orElseThrow(() -> new NotVisible("batch"));
    batch.require(permission, access);
    return batch;
  }

  /** What the reader may see, the newest first, at most 500. */
  @Transactional(readOnly = true)
  public List<Batch> all(Access reader) {
    return store.all(new Reach(reader));
  }

  @Transactional(readOnly = true)
  public Progress progress(UUID batch) {
    return store.progress(batch);
  }

  /** Recognition waits, or goes on. */
  @Transactional
  public Outcome<UUID> pause(Batch batch, boolean paused, Actor by) {
    String kind = paused ? "batch-paused" : "batch-resumed";
    store.pause(batch, paused, ArchiveAct.onBatch(kind, batch.id(), by, clock.instant()));
    return Outcome.done(batch.id());
  }

  static String field(String name) {
    return Words.of("archive").say("batch." + name);
  }
}
