package vn.tdkt.backup;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import vn.tdkt.kernel.DiskFull;
import vn.tdkt.kernel.Words;

/** A backup that cannot be made, read or restored; the message is a Vietnamese sentence. */
public final class BackupFault extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private BackupFault(String sentence, @Nullable Throwable cause) {
    super(sentence, cause);
  }

  static BackupFault because(String key, @Nullable Object... arguments) {
    return new BackupFault(Words.of("backup").say(key, arguments), null);
  }

  /** Of a full disk that is said, whatever was tried with the file. */
  static BackupFault at(Path file, Throwable cause, String key) {
    return DiskFull.isBehind(cause)
        ? because(cause, "fault.full", file)
        : because(cause, key, file, cause.getMessage());
  }

  static BackupFault because(Throwable cause, String key, @Nullable Object... arguments) {
    return new BackupFault(Words.of("backup").say(key, arguments), cause);
  }
}
