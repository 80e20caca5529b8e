package vn.tdkt.reminders;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.access.Access;
import vn.tdkt.calendar.Deadline;
import vn.tdkt.calendar.OwnDeadlines;
import vn.tdkt.identity.OpenAccounts;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Token;
import vn.tdkt.reminders.store.SubscriptionStore;

/**
 * The secret address from which a calendar elsewhere reads what somebody has to do. A calendar
 * cannot sign in, so the address itself is the key; it opens this and nothing else.
 */
@Service
public class Subscriptions {
  private static final int DAYS_BACK = 90;

  private final SubscriptionStore subscriptions;
  private final OpenAccounts accounts;
  private final OwnDeadlines deadlines;
  private final Clock clock;

  Subscriptions(
      SubscriptionStore subscriptions, OpenAccounts accounts, OwnDeadlines deadlines, Clock clock) {
    this.subscriptions = subscriptions;
    this.accounts = accounts;
    this.deadlines = deadlines;
    this.clock = clock;
  }

  /** Since when the person has an address. */
  @Transactional(readOnly = true)
  public Optional<Instant> madeAt(UUID account) {
    return subscriptions.madeAt(account);
  }

  /** A new address; one from before ends with it. Nobody is told it a second time. */
  @Transactional
  public Token make(Actor by) {
    Token token = Token.random();
    subscriptions.make(token, new ReminderAct("reminders.feed-made", by, clock.instant()));
    return token;
  }

  /** From now on the address leads nowhere. */
  @Transactional
  public void revoke(Actor by) {
    subscriptions.end(new ReminderAct("reminders.feed-revoked", by, clock.instant()));
  }

  /** What the holder of the address has to do; empty where it leads nowhere. */
  @Transactional(readOnly = true)
  public Optional<List<Deadline>> read(Token token) {
    LocalDate since = LocalDate.now(clock).minusDays(DAYS_BACK);
    return subscriptions
        .account(token)
        .flatMap(accounts::access)
        .map((Access access) -> deadlines.of(access, since));
  }
}
