package vn.tdkt.documents;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
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

  /** What lies in a file, and its bytes, to be closed by the reader. */
  public record Opened(String name, StoredFile.Content content, InputStream bytes) {}

  /** A file that its reader was let in to; its bytes are opened when they are wanted. */
  public record Admitted(StoredFile file, Bytes bytes) {}

  /** To be closed by the reader. */
  @FunctionalInterface
  public interface Bytes {
    /**
     * @throws NotVisible where only number, date and subject are kept
     */
    InputStream open() throws IOException;
  }

  /**
   * Those files of a unit that this reader may see by right, as {@link Files#of} gives them.
   *
   * @throws NotVisible if the unit's files are not for this reader
   */
  @Transactional(readOnly = true)
  public List<StoredFile> shelf(UUID unit, int year, String words, Access reader) {
    reader.require(Permission.SHEET_VIEW, Scope.unit(reader.actor().jurisdiction(), unit));
    return files.of(unit, year, words, Files.MOST_LISTED).stream()
        .filter(file -> mayRead(file, reader))
        .toList();
  }

  /**
   * What is known of a file.
   *
   * @throws NotVisible if there is no such file, or not for this reader
   */
  public StoredFile look(UUID id, Access reader) {
    return admitted(id, reader).file();
  }

  /**
   * A file to be looked at within a page; goes on record once, however much of it is read.
   *
   * @throws NotVisible if there is no such file, or not for this reader
   */
  public Admitted admit(UUID id, Access reader) {
    FileStore.Held held = admitted(id, reader);
    return new Admitted(held.file(), () -> bytes(held));
  }

  /**
   * Nothing where only number, date and subject are kept.
   *
   * @throws NotVisible if there is no such file, or not for this reader
   */
  public Optional<Opened> open(UUID id, Access reader) throws IOException {
    FileStore.Held held = admitted(id, reader);
    StoredFile.Content content = held.file().content();
    return content == null || held.sha256() == null
        ? Optional.empty()
        : Optional.of(new Opened(held.file().name(), content, contents.open(held.sha256())));
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
    StoredFile.Content content = held.file().content();
    if (content == null || held.sha256() == null || !held.file().hasPicture(page)) {
      throw new NotVisible("page");
    }
    return previews.of(held.sha256(), content.type(), page);
  }

  private InputStream bytes(FileStore.Held held) throws IOException {
    if (held.sha256() == null) {
      throw new NotVisible("content");
    }
    return contents.open(Objects.requireNonNull(held.sha256()));
  }

  /** The transaction ends before the file is read or drawn, which may take long. */
  private FileStore.Held admitted(UUID id, Access reader) {
    return Objects.requireNonNull(transaction.execute(status -> readable(id, reader)));
  }

  private FileStore.Held readable(UUID id, Access reader) {
    FileStore.Held held = files.find(id).orElseThrow(() -> new NotVisible("file"));
    boolean restricted = held.file().restricted();
    if (!mayRead(held.file(), reader) && (restricted || !isShownTo(id, reader))) {
      throw new NotVisible("file");
    }
    if (restricted) {
      audit.append(
          DocumentAct.onFile(
              "documents.file-opened", id, reader.actor(), clock.instant(), List.of()));
    }
    return held;
  }

  private static boolean mayRead(StoredFile file, Access reader) {
    Permission needed = file.restricted() ? Permission.RESTRICTED_VIEW : Permission.SHEET_VIEW;
    return reader.may(needed, file.scope());
  }

  private boolean isShownTo(UUID id, Access reader) {
    return showing.stream().anyMatch(module -> module.opens(id, reader.actor()));
  }
}
