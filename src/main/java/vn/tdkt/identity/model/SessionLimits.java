package vn.tdkt.identity.model;

import java.time.Duration;
import java.time.Instant;

/**
 * How long a session stays open on a PC that several people share.
 *
 * @param idle after this long without a request the password is asked for again
 * @param longest after this long it ends in any case
 */
public record SessionLimits(Duration idle, Duration longest) {
  /** How often the time of the last request is written while a session would stay open. */
  private static final int WRITTEN = 15;

  /** What a session is at a moment. */
  public enum State {
    OPEN,
    /** The person is known and enters the password again. */
    LOCKED,
    OVER
  }

  public State state(Instant openedAt, Instant seenAt, Instant now) {
    if (now.isAfter(openedAt.plus(longest))) {
      return State.OVER;
    }
    return now.isAfter(seenAt.plus(idle)) ? State.LOCKED : State.OPEN;
  }

  public boolean toBeSeen(Instant seenAt, Instant now) {
    return !now.isBefore(seenAt.plus(idle.dividedBy(WRITTEN)));
  }

  /** When the last request would have come, were the session locked just now. */
  public Instant lockedBySeeing(Instant now) {
    return now.minus(idle).minusMillis(1);
  }
}
