package vn.tdkt;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import vn.tdkt.backup.Backups;
import vn.tdkt.backup.ProvedBackup;
import vn.tdkt.database.DataFolder;
import vn.tdkt.database.DatabaseAccess;
import vn.tdkt.database.Installation;
import vn.tdkt.kernel.VietnamTime;
import vn.tdkt.kernel.Words;

/**
 * The commands {@code backup} and {@code restore}: they work beside a running program, or alone.
 */
final class Keeping {
  private final Options options;
  private final DataFolder folder;
  private final Map<String, String> environment;

  Keeping(Options options) {
    this.options = options;
    this.folder = DataFolder.at(options.data());
    this.environment = options.environment();
  }

  /** Prints where the backup lies. */
  ExitCode backup() {
    if (DatabaseAccess.named(environment).isEmpty() && folder.isUnused()) {
      throw UsageFault.because("backup.nothing", folder.root());
    }
    Optional<Installation> ours = Installation.open(folder, options.cache(), environment);
    if (ours.isPresent()) {
      try (Installation installation = ours.get()) {
        return backup(installation.database());
      }
    }
    return Installation.openElsewhere(folder, options.cache(), environment)
        .map(this::backup)
        .orElseThrow(() -> UsageFault.because("run.busy"));
  }

  private ExitCode backup(DatabaseAccess database) {
    Backups backups = new Backups(database, folder, VietnamTime.clock());
    Path made = options.word().map(Path::of).map(backups::save).orElseGet(backups::save);
    System.out.println(made.toAbsolutePath());
    return ExitCode.CLEAN;
  }

  /** Only into a folder that no program has used yet, or that one that a server's data lacks. */
  ExitCode restore() {
    Path file = Path.of(options.word().orElseThrow(() -> UsageFault.because("restore.which")));
    boolean embedded = DatabaseAccess.named(environment).isEmpty();
    if (embedded && !folder.isUnused()) {
      throw UsageFault.because("restore.used", folder.root());
    }
    ProvedBackup backup = ProvedBackup.of(file);
    try (Installation installation =
        Installation.open(folder, options.cache(), environment)
            .orElseThrow(() -> UsageFault.because("run.busy"))) {
      new Backups(installation.database(), folder, VietnamTime.clock()).restore(backup);
    }
    System.err.println(Words.of("tdkt").say("restore.done", folder.root()));
    return ExitCode.CLEAN;
  }
}
