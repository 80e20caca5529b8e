package vn.tdkt.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.tdkt.database.DataFolder;
import vn.tdkt.database.DatabaseAccess;

/** Saves and restores one installation (decision 27). */
public final class Backups {
  private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

  private final DatabaseAccess database;
  private final DataFolder folder;
  private final Clock clock;

  public Backups(DatabaseAccess database, DataFolder folder, Clock clock) {
    this.database = database;
    this.folder = folder;
    this.clock = clock;
  }

  /**
   * Into the folder's own backups, named by the time.
   *
   * @throws BackupFault with a sentence for the terminal
   */
  public Path save() {
    String stamp = STAMP.format(clock.instant().atZone(clock.getZone()));
    return save(folder.backups().resolve("tdkt-" + stamp + ".tar"));
  }

  public Path save(Path target) {
    new Saving(database, folder.files()).to(target, clock.instant());
    return target;
  }

  /**
   * Into an empty database and an empty folder only.
   *
   * @throws BackupFault when something would be overwritten; nothing has been written then
   */
  public void restore(ProvedBackup backup) {
    new Restoring(database, folder.files()).from(backup);
  }

  /** Keeps the newest of the folder's own backups. */
  public void keepNewest(int count) {
    try (Stream<Path> all = Files.list(folder.backups())) {
      List<Path> newestFirst =
          all.filter(p -> p.getFileName().toString().matches("tdkt-\\d{8}-\\d{6}\\.tar"))
              .sorted(Comparator.reverseOrder())
              .toList();
      for (Path old : newestFirst.stream().skip(count).toList()) {
        Files.delete(old);
      }
    } catch (IOException e) {
      throw BackupFault.at(folder.backups(), e, "fault.save");
    }
  }
}
