package vn.tdkt.reading.text;

import java.io.IOException;

/**
 * Ends the reading of a file for a reason that a person is told. An {@link IOException}, so that it
 * passes through the libraries that we read with; it never leaves the module.
 */
public final class Unreadable extends IOException {
  /** Letters recognised in a picture show the stamp of a state secret. */
  public static final String SECRET = "secret";

  private static final long serialVersionUID = 1L;

  private final String reason;

  /**
   * @param reason the key below {@code reading.refused.}
   */
  public Unreadable(String reason) {
    super(reason);
    this.reason = reason;
  }

  /** The reason behind a failure; "damaged" where no other is in the chain of causes. */
  public static String reason(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof Unreadable unreadable) {
        return unreadable.reason;
      }
    }
    return "damaged";
  }
}
