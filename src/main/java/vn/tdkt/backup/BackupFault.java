package vn.tdkt.backup;

import org.jspecify.annotations.Nullable;
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

  static BackupFault because(Throwable cause, String key, @Nullable Object... arguments) {
    return new BackupFault(Words.of("backup").say(key, arguments), cause);
  }
}
