package vn.tdkt.reminders;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody wants letters.
 *
 * @param daysAhead how many days before a deadline
 * @param confirmedAt when the person answered the first letter; null until then, and nothing else
 *     is sent there before
 */
public record Mailbox(
    String address, int daysAhead, Instant askedAt, @Nullable Instant confirmedAt) {
  public boolean confirmed() {
    return confirmedAt != null;
  }
}
