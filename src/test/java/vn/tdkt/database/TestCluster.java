package vn.tdkt.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.tdkt.database.PostgresServer.Durability;

/** What the shared fixture needs of this package: a server that may lose its data. */
public final class TestCluster {
  private static final Path CACHE = Path.of("target", "postgres-cache").toAbsolutePath();

  private final EmbeddedPostgres postgres;

  private TestCluster(EmbeddedPostgres postgres) {
    this.postgres = postgres;
  }

  public static TestCluster start(Path folder) {
    return new TestCluster(EmbeddedPostgres.start(folder, cache(), Durability.FAST));
  }

  /** What a killed test run left: its server is stopped, its folder taken away. */
  public static void remove(Path folder) throws IOException {
    if (Files.exists(folder.resolve("data"))) {
      var server = new PostgresServer(PostgresBinaries.in(cache()), OrdinaryUser.detect(), folder);
      if (server.runningPort().isPresent()) {
        server.stop();
      }
    }
    Folders.delete(folder);
  }

  /** Unpacked once for all tests of this tree. */
  public static Path cache() {
    return CACHE;
  }

  public DatabaseAccess access() {
    return postgres.access();
  }

  public DatabaseAccess copy(String template, String name) {
    return postgres.copy(template, name);
  }

  public void stop() {
    postgres.close();
  }
}
