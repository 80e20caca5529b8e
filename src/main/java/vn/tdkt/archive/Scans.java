package vn.tdkt.archive;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tdkt.archive.store.PageStore;
import vn.tdkt.archive.store.ScanStore;
import vn.tdkt.documents.DocumentFacts;
import vn.tdkt.documents.StoredFile;
import vn.tdkt.documents.Upload;
import vn.tdkt.documents.Uploads;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Change;
import vn.tdkt.kernel.Citation;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.kernel.Outcome;

/** The files of batches: taken in as every file of a unit is, then read page by page. */
@Service
public class Scans {
  private static final Citation BATCHES = Citation.of("REQ-184");

  private final Uploads uploads;
  private final ScanStore store;
  private final PageStore pages;
  private final TransactionTemplate transaction;
  private final Clock clock;

  Scans(
      Uploads uploads,
      ScanStore store,
      PageStore pages,
      TransactionTemplate transaction,
      Clock clock) {
    this.uploads = uploads;
    this.store = store;
    this.pages = pages;
    this.transaction = transaction;
    this.clock = clock;
  }

  /**
   * Takes a file in, whose pages then wait to be read; refused as every upload is.
   *
   * @throws IOException if the line or our own disk fails; nothing is kept
   */
  public Outcome<UUID> take(Batch batch, String fileName, InputStream content, Actor by)
      throws IOException {
    Upload upload =
        new Upload(
            batch.jurisdiction(),
            batch.unit(),
            batch.origin().toYear(),
            fileName,
            DocumentFacts.NONE,
            batch.restricted());
    return uploads.upload(upload, content, by).then(file -> added(batch, file, by));
  }

  private Outcome<UUID> added(Batch batch, StoredFile file, Actor by) {
    Integer pages = Objects.requireNonNull(file.content()).pages();
    Change name = new Change(file.name(), null, batch.name(), batch.restricted());
    boolean added =
        Objects.requireNonNull(
            transaction.execute(
                status ->
                    store.add(
                        batch.id(),
                        file.id(),
                        file.name(),
                        pages == null ? 1 : pages,
                        by,
                        ArchiveAct.onBatch("file-added", batch.id(), by, clock.instant(), name))));
    return added
        ? Outcome.done(batch.id())
        : Outcome.refused("archive.refused.twice", BATCHES, file.name());
  }

  @Transactional(readOnly = true)
  public List<ScannedFile> of(UUID batch) {
    return store.of(batch);
  }

  /**
   * @throws NotVisible if there is no such file
   */
  @Transactional(readOnly = true)
  public ScannedFile get(UUID file) {
    return store.find(file).orElseThrow(() -> new NotVisible("file"));
  }

  /** Pages that could not be read are tried again. */
  @Transactional
  public Outcome<UUID> retry(ScannedFile file, Actor by) {
    store.retry(file.id(), act("file-retried", file, by));
    return Outcome.done(file.batch());
  }

  /** The paper becomes a record without the pages that could not be read. */
  @Transactional
  public Outcome<UUID> goOnWithout(ScannedFile file, Actor by) {
    store.goOnWithout(file.id(), act("file-goes-on", file, by));
    return Outcome.done(file.batch());
  }

  /** The pages of a file that were read, in order. */
  @Transactional(readOnly = true)
  public List<PageView> pages(UUID file) {
    return pages.views(file);
  }

  private ArchiveAct act(String kind, ScannedFile file, Actor by) {
    Change name = Change.of(file.name(), null, null);
    return ArchiveAct.onBatch(kind, file.batch(), by, clock.instant(), name);
  }
}
