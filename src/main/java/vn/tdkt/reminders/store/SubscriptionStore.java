package vn.tdkt.reminders.store;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tdkt.audit.Audit;
import vn.tdkt.kernel.Act;
import vn.tdkt.kernel.Token;

/** Secret addresses of calendars, one open at most for an account. */
@Repository
public class SubscriptionStore {
  private final JdbcClient db;
  private final Audit audit;

  SubscriptionStore(JdbcClient db, Audit audit) {
    this.db = db;
    this.audit = audit;
  }

  public Optional<Instant> madeAt(UUID account) {
    return db.sql(
            "select made_at from reminders.feed where account = :account and ended_at is null")
        .param("account", account)
        .query(OffsetDateTime.class)
        .optional()
        .map(OffsetDateTime::toInstant);
  }

  /** Whose open address this is. */
  public Optional<UUID> account(Token token) {
    return db.sql(
            "select account from reminders.feed where token_hash = :hash and ended_at is null")
        .param("hash", token.hash())
        .query(UUID.class)
        .optional();
  }

  /** A new address for the one who acts, instead of the one before. */
  public void make(Token token, Act act) {
    close(act);
    db.sql(
            "insert into reminders.feed (token_hash, account, made_at) values (:hash, :account,"
                + " :at)")
        .param("hash", token.hash())
        .param("account", act.by().account())
        .param("at", act.at().atOffset(ZoneOffset.UTC))
        .update();
    audit.append(act);
  }

  public void end(Act act) {
    if (close(act) > 0) {
      audit.append(act);
    }
  }

  /** Whoever asks twice at once gets two addresses, of which the later one stays. */
  private int close(Act act) {
    db.sql("select pg_advisory_xact_lock(hashtextextended(:account::text, 0))")
        .param("account", act.by().account())
        .query((rs, row) -> row)
        .single();
    return db.sql(
            "update reminders.feed set ended_at = :at where account = :account and ended_at is"
                + " null")
        .param("at", act.at().atOffset(ZoneOffset.UTC))
        .param("account", act.by().account())
        .update();
  }
}
