package vn.tdkt.identity.store;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tdkt.kernel.Token;

/** The one-time link of an empty installation. */
@Repository
public class FirstAdministratorStore {
  private static final Duration LASTS = Duration.ofDays(1);

  private final JdbcClient db;

  FirstAdministratorStore(JdbcClient db) {
    this.db = db;
  }

  public boolean anyAccount() {
    return db.sql("select exists (select 1 from identity.account)").query(Boolean.class).single();
  }

  /** Keeps a new link; those before it no longer serve. */
  public void offer(Token token, Instant at) {
    db.sql("update identity.first_administrator set used_at = :at where used_at is null")
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
    db.sql("insert into identity.first_administrator (token_hash, made_at) values (:hash, :at)")
        .param("hash", token.hash())
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }

  /** Uses the link up; false if it is not of the last day or was used. */
  public boolean use(Token token, Instant at) {
    return db.sql(
                """
                update identity.first_administrator set used_at = :at
                 where token_hash = :hash and used_at is null and made_at > :oldest
                """)
            .param("at", at.atOffset(ZoneOffset.UTC))
            .param("oldest", at.minus(LASTS).atOffset(ZoneOffset.UTC))
            .param("hash", token.hash())
            .update()
        > 0;
  }
}
