package vn.tdkt.database;

import java.io.IOException;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The data folder and the database of one installation, held by this program: our own server is
 * started with it and stopped with it, unless the environment names another.
 */
public final class Installation implements AutoCloseable {
  private final DataFolder folder;
  private final FileLock lock;
  private final @Nullable EmbeddedPostgres embedded;
  private final DatabaseAccess database;

  private Installation(
      DataFolder folder,
      FileLock lock,
      @Nullable EmbeddedPostgres embedded,
      DatabaseAccess database) {
    this.folder = folder;
    this.lock = lock;
    this.embedded = embedded;
    this.database = database;
  }

  /**
   * Takes the folder, or gives nothing where another program has it.
   *
   * @param cache where the server's programs are unpacked, shared by all installations
   * @throws DatabaseFault with a sentence for the terminal
   */
  public static Optional<Installation> open(
      DataFolder folder, Path cache, Map<String, String> environment) {
    return folder.lock().map(lock -> started(folder, lock, cache, environment));
  }

  private static Installation started(
      DataFolder folder, FileLock lock, Path cache, Map<String, String> environment) {
    folder.withdraw();
    Optional<DatabaseAccess> named = DatabaseAccess.named(environment);
    if (named.isPresent()) {
      return new Installation(folder, lock, null, named.get());
    }
    EmbeddedPostgres embedded = EmbeddedPostgres.start(folder.postgres(), cache);
    return new Installation(folder, lock, embedded, embedded.access());
  }

  /** The database of an installation that another program has opened, if it can be reached. */
  public static Optional<DatabaseAccess> openElsewhere(
      DataFolder folder, Path cache, Map<String, String> environment) {
    return DatabaseAccess.named(environment)
        .or(() -> EmbeddedPostgres.running(folder.postgres(), cache));
  }

  public DataFolder folder() {
    return folder;
  }

  public DatabaseAccess database() {
    return database;
  }

  /** A second call does nothing. */
  @Override
  public void close() {
    if (!lock.isValid()) {
      return;
    }
    try (lock) {
      folder.withdraw();
      if (embedded != null) {
        embedded.close();
      }
    } catch (IOException e) {
      throw DatabaseFault.because(e, "fault.folder", folder.root());
    }
  }
}
