package vn.tdkt.pages;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.CannotCreateTransactionException;
import vn.tdkt.kernel.DiskFull;

/** What is wrong with the machine and not with the program: somebody there can mend it. */
final class Outage {
  private Outage() {}

  /** A full disk, a database that does not answer; nothing where the fault is another one. */
  static Optional<HttpStatus> behind(@Nullable Throwable fault) {
    if (DiskFull.isBehind(fault)) {
      return Optional.of(HttpStatus.INSUFFICIENT_STORAGE);
    }
    return isUnreachable(fault) ? Optional.of(HttpStatus.SERVICE_UNAVAILABLE) : Optional.empty();
  }

  private static boolean isUnreachable(@Nullable Throwable fault) {
    return fault != null
        && (fault instanceof DataAccessResourceFailureException
            || fault instanceof CannotCreateTransactionException
            || isUnreachable(fault.getCause()));
  }
}
