package vn.tdkt.documents;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Service;
import vn.tdkt.documents.content.ContentStore;
import vn.tdkt.documents.store.FileStore;
import vn.tdkt.kernel.NotVisible;

/**
 * The bytes of files for the program's own work, such as recognising letters; persons open files in
 * the {@link ReadingRoom}.
 */
@Service
public class FileContents {
  private final FileStore files;
  private final ContentStore contents;

  FileContents(FileStore files, ContentStore contents) {
    this.files = files;
    this.contents = contents;
  }

  /**
   * To be closed by the reader.
   *
   * @throws NotVisible if there is no such file, no longer, or nothing lies in it
   */
  public InputStream open(UUID file) throws IOException {
    FileStore.Held held = files.find(file).orElseThrow(() -> new NotVisible("file"));
    if (held.sha256() == null) {
      throw new NotVisible("content");
    }
    return contents.open(Objects.requireNonNull(held.sha256()));
  }
}
