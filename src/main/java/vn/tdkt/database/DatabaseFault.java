package vn.tdkt.database;

import org.jspecify.annotations.Nullable;
import vn.tdkt.kernel.Words;

/**
 * The database cannot be started, reached, saved or restored. The message is a Vietnamese sentence
 * for the person at the terminal.
 */
public final class DatabaseFault extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private DatabaseFault(String sentence, @Nullable Throwable cause) {
    super(sentence, cause);
  }

  static DatabaseFault because(String key, @Nullable Object... arguments) {
    return new DatabaseFault(Words.of("database").say(key, arguments), null);
  }

  static DatabaseFault because(Throwable cause, String key, @Nullable Object... arguments) {
    return new DatabaseFault(Words.of("database").say(key, arguments), cause);
  }
}
