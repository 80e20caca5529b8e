package vn.tdkt.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A file that lives while it is read and then nowhere: in the memory file system where the machine
 * has one, readable by this program alone (decision 37).
 */
record MemoryFile(Path path) implements AutoCloseable {
  private static final Path MEMORY = Path.of("/dev/shm");

  static MemoryFile of(InputStream content) throws IOException {
    Path path =
        Files.isWritable(MEMORY)
            ? Files.createTempFile(MEMORY, "tdkt-", "")
            : Files.createTempFile("tdkt-", "");
    MemoryFile file = new MemoryFile(path);
    try {
      Files.copy(content, path, StandardCopyOption.REPLACE_EXISTING);
      return file;
    } catch (IOException | RuntimeException e) {
      file.close();
      throw e;
    }
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(path);
  }
}
