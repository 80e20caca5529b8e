package vn.tdkt.documents;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.access.Scope;
import vn.tdkt.audit.Audit;
import vn.tdkt.documents.content.ContentStore;
import vn.tdkt.documents.preview.Previews;
import vn.tdkt.documents.store.FileStore;
import vn.tdkt.kernel.NotVisible;

/**
 * Opens files to those who may read them: by their right in the unit, or because another module
 * shows them the file ({@link OpenedTo}). Restricted files open by right only, and that they were
 * opened goes on record (REQ-192). For everybody else a file does not exist.
 */
@Service
public class ReadingRoom {
  private final FileStore files;
  private final ContentStore contents;
  private final Previews previews;
  private final List<OpenedTo> showing;
  private final Audit audit;
  private final TransactionTemplate transaction;
  private final Clock clock;

  ReadingRoom(
      FileStore files,
      ContentStore contents,
      Previews previews,
      ObjectProvider<OpenedTo> showing,
      Audit audit,
      TransactionTemplate transaction,
      Clock clock) {
    this.files = files;
    this.contents = contents;
    this.previews = previews;
    this.showing = showing.orderedStream().toList();
    this.audit = audit;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** A file with its bytes, to be closed by the reader. */
  public record Opened(StoredFile file, InputStream content) {}

  /**
   * @throws NotVisible if there is no such file, or not for this reader
   */
  public Opened open(UUID id, Access reader) throws IOException {
    FileStore.Held held = admitted(id, reader);
    return new Opened(held.file(), contents.open(held.sha256()));
  }

  /**
   * A page as a PNG file.
   *
   * @param page from 1
   * @throws NotVisible if there is no such page, or not for this reader
   * @throws IOException if the page cannot be drawn
   */
  public Path picture(UUID id, int page, Access reader) throws IOException {
    FileStore.Held held = admitted(id, reader);
    StoredFile file = held.file();
    if (!file.type().hasPreview() || !file.hasPage(page)) {
      throw new NotVisible("page");
    }
    return previews.of(held.sha256(), file.type(), page);
  }

  /** The transaction ends before the file is read or drawn, which may take long. */
  private FileStore.Held admitted(UUID id, Access reader) {
    return Objects.requireNonNull(transaction.execute(status -> readable(id, reader)));
  }

  private FileStore.Held readable(UUID id, Access reader) {
    FileStore.Held held = files.find(id).orElseThrow(() -> new NotVisible("file"));
    Scope place = Scope.unit(held.file().jurisdiction(), held.file().unit());
    if (held.file().restricted()) {
      reader.require(Permission.RESTRICTED_VIEW, place);
      audit.append(
          DocumentAct.onFile(
              "documents.file-opened", id, reader.actor(), clock.instant(), List.of()));
    } else if (!reader.may(Permission.SHEET_VIEW, place) && !isShownTo(id, reader)) {
      throw new NotVisible("file");
    }
    return held;
  }

  private boolean isShownTo(UUID id, Access reader) {
    return showing.stream().anyMatch(module -> module.opens(id, reader.actor()));
  }
}
