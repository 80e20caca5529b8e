package vn.tdkt.identity;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.identity.model.SessionLimits;
import vn.tdkt.identity.store.SessionStore;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Token;

/** Sessions live in the database: they outlive a restart and any node knows them. */
@Service
public class Sessions {
  private final SessionStore store;
  private final SessionLimits limits;
  private final Clock clock;

  Sessions(SessionStore store, SessionLimits limits, Clock clock) {
    this.store = store;
    this.limits = limits;
    this.clock = clock;
  }

  /** Who is behind a token; empty if nobody is, or is no longer. */
  public Optional<SignedIn> find(Token token) {
    Instant now = clock.instant();
    return store.find(token, LocalDate.now(clock)).flatMap(found -> current(token, found, now));
  }

  private Optional<SignedIn> current(Token token, SessionStore.Stored found, Instant now) {
    SessionLimits.State state = limits.state(found.openedAt(), found.seenAt(), now);
    if (state == SessionLimits.State.OPEN && limits.toBeSeen(found.seenAt(), now)) {
      store.seen(token, now);
    }
    boolean locked = state == SessionLimits.State.LOCKED;
    return state == SessionLimits.State.OVER
        ? Optional.empty()
        : Optional.of(
            new SignedIn(
                found.access(), found.login(), found.mustChangePassword(), found.year(), locked));
  }

  /** From now on lists show this year first of all. */
  public void choose(Token token, String year) {
    store.choose(token, year);
  }

  /** Nobody is at the PC any more: from now on the password is asked for again. */
  public void lock(Token token) {
    store.seen(token, limits.lockedBySeeing(clock.instant()));
  }

  /** Signs the person out of this session. */
  @Transactional
  public void end(Token token, Actor by) {
    store.end(token, new IdentityAct("signed-out", by.account(), by, clock.instant()));
  }
}
