package vn.tdkt.identity.store;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tdkt.identity.model.SignInDelay;

/** Failed attempts per login name, shared by all nodes. */
@Repository
public class SignInDelayStore {
  private static final String BEGIN =
      """
      insert into identity.sign_in_delay as d (login, failures, not_before)
      values (:login, 1, :now)
      on conflict (login) do update
         set failures = d.failures + 1,
             not_before = :now + make_interval(
               secs => (:seconds::int[])[least(d.failures + 1, cardinality(:seconds::int[]))])
       where d.not_before <= :now
      """;

  private final JdbcClient db;

  SignInDelayStore(JdbcClient db) {
    this.db = db;
  }

  /**
   * Begins an attempt; it counts as failed until {@link #succeeded}, so that attempts at the same
   * moment cannot go round the delay.
   *
   * @return how long to wait before trying again; zero if the attempt may go on
   */
  public Duration begin(String login, Instant now) {
    int begun =
        db.sql(BEGIN)
            .param("login", login)
            .param("now", now.atOffset(ZoneOffset.UTC))
            .param("seconds", SignInDelay.SECONDS.toArray(Integer[]::new))
            .update();
    return begun > 0 ? Duration.ZERO : remaining(login, now);
  }

  private Duration remaining(String login, Instant now) {
    return db.sql("select not_before from identity.sign_in_delay where login = :login")
        .param("login", login)
        .query(OffsetDateTime.class)
        .optional()
        .map(notBefore -> Duration.between(now, notBefore.toInstant()))
        .filter(Duration::isPositive)
        .orElse(Duration.ofSeconds(1));
  }

  /** Forgets the failures of this login name, and those of others that are a day old. */
  public void succeeded(String login, Instant now) {
    db.sql("delete from identity.sign_in_delay where login = :login or not_before < :yesterday")
        .param("login", login)
        .param("yesterday", now.minus(Duration.ofDays(1)).atOffset(ZoneOffset.UTC))
        .update();
  }
}
