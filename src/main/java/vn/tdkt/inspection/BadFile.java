package vn.tdkt.inspection;

import java.io.IOException;

/**
 * Ends the reading of a file at the place where its flaw shows. An {@link IOException}, so that it
 * passes through the streams and readers of the libraries that we read with; it never leaves {@link
 * Inspector}.
 */
final class BadFile extends IOException {
  private static final long serialVersionUID = 1L;

  private final Flaw flaw;

  BadFile(Flaw flaw) {
    super(flaw.name());
    this.flaw = flaw;
  }

  Flaw flaw() {
    return flaw;
  }

  /** The flaw behind a failure of reading: ours where one is in the chain of causes. */
  static Flaw behind(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof BadFile bad) {
        return bad.flaw();
      }
    }
    return Flaw.DAMAGED;
  }
}
