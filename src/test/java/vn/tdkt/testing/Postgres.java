package vn.tdkt.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.tdkt.database.DatabaseAccess;
import vn.tdkt.database.Login;
import vn.tdkt.database.Migrations;
import vn.tdkt.database.TestCluster;

/**
 * A real PostgreSQL for tests: one server for the test JVM, and from {@link #fresh()} as many
 * migrated, empty databases as tests want, each a copy of one that was migrated once.
 */
public final class Postgres {
  private static final String TEMPLATE = "tdkt";
  private static final AtomicInteger COPIES = new AtomicInteger();

  private Postgres() {}

  /** A new database with all migrations and no rows but theirs. */
  public static DatabaseAccess fresh() {
    return Migrated.CLUSTER.copy(TEMPLATE, "test_" + COPIES.incrementAndGet());
  }

  /** A new database without any table. */
  public static DatabaseAccess blank() {
    return Migrated.CLUSTER.copy("template0", "test_" + COPIES.incrementAndGet());
  }

  /** SQL as the program runs it, with the application's rights. */
  public static JdbcClient jdbc(DatabaseAccess access) {
    return client(access, access.application());
  }

  /** SQL with the rights of the owner, for arranging what the application may not. */
  public static JdbcClient owner(DatabaseAccess access) {
    return client(access, access.owner());
  }

  private static JdbcClient client(DatabaseAccess access, Login login) {
    return JdbcClient.create(
        new DriverManagerDataSource(access.url(), login.user(), login.password()));
  }

  /** Started when the first test asks. */
  private static final class Migrated {
    /** Held until the JVM ends: a channel that nobody refers to is closed, and its lock is gone. */
    private static final List<FileLock> HELD = new ArrayList<>();

    static final TestCluster CLUSTER = start();

    private static TestCluster start() {
      try {
        TestCluster cluster = TestCluster.start(folder());
        Runtime.getRuntime().addShutdownHook(new Thread(cluster::stop));
        Migrations.all(cluster.access());
        return cluster;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    /** The first folder that no other test run holds; what a killed run left there is removed. */
    private static Path folder() throws IOException {
      for (int number = 0; ; number++) {
        Path folder = Path.of("target", "postgres", String.valueOf(number)).toAbsolutePath();
        Files.createDirectories(folder.getParent());
        if (locked(folder.resolveSibling(number + ".lock"))) {
          TestCluster.remove(folder);
          return folder;
        }
      }
    }

    private static boolean locked(Path file) throws IOException {
      FileChannel channel =
          FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      FileLock lock = channel.tryLock();
      if (lock == null) {
        channel.close();
        return false;
      }
      return HELD.add(lock);
    }
  }
}
