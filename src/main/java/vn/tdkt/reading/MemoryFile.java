package vn.tdkt.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A file that lives while it is read and then nowhere: in the memory file system where the machine
 * has one, readable by this program alone (decision 37).
 */
record MemoryFile(Path path) implements AutoCloseable {
  private static final Path MEMORY = Path.of("/dev/shm");
  private static final Pattern NAMED_AFTER_ITS_PROCESS = Pattern.compile("tdkt-(\\d{1,10})-.*");

  static MemoryFile of(InputStream content) throws IOException {
    Path path = Files.createTempFile(place(), "tdkt-" + ProcessHandle.current().pid() + "-", "");
    MemoryFile file = new MemoryFile(path);
    try {
      Files.copy(content, path, StandardCopyOption.REPLACE_EXISTING);
      return file;
    } catch (IOException | RuntimeException e) {
      file.close();
      throw e;
    }
  }

  /**
   * Removes what a program that was cut off while it read could not remove itself. Another user's
   * file stays: it is not ours to remove, and nobody's reading waits for it.
   */
  static void sweep() {
    try (Stream<Path> files = Files.list(place())) {
      for (Path file : files.filter(MemoryFile::forsaken).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean forsaken(Path file) {
    Matcher name = NAMED_AFTER_ITS_PROCESS.matcher(file.getFileName().toString());
    return name.matches()
        && Files.isWritable(file)
        && ProcessHandle.of(Long.parseLong(name.group(1))).isEmpty();
  }

  private static Path place() {
    return Files.isWritable(MEMORY) ? MEMORY : Path.of(System.getProperty("java.io.tmpdir"));
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(path);
  }
}
