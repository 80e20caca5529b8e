package vn.tdkt.identity.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tdkt.access.Access;
import vn.tdkt.audit.Audit;
import vn.tdkt.kernel.Act;
import vn.tdkt.kernel.Token;

/** Sessions with the account and the roles behind them. */
@Repository
public class SessionStore {
  private static final String FIND =
      "select s.opened_at, s.seen_at, s.year, a.login, a.must_change_password, "
          + AccessRows.COLUMNS
          + " from identity.session s join identity.account a on a.id = s.account "
          + AccessRows.JOINS
          + " where s.token_hash = :hash and s.ended_at is null and a.closed_at is null";

  private final JdbcClient db;
  private final Audit audit;

  SessionStore(JdbcClient db, Audit audit) {
    this.db = db;
    this.audit = audit;
  }

  /**
   * A session as stored.
   *
   * @param year the label that was chosen in it, or null
   */
  public record Stored(
      Instant openedAt,
      Instant seenAt,
      @Nullable String year,
      String login,
      boolean mustChangePassword,
      Access access) {}

  /** The open session of this token with all that a request needs to know, by one statement. */
  public Optional<Stored> find(Token token, LocalDate today) {
    return db.sql(FIND)
        .param("hash", token.hash())
        .param("today", today)
        .query(SessionStore::stored);
  }

  /** Opens a session for the one who acts. */
  public void open(Token token, Act act) {
    db.sql(
            """
            insert into identity.session (token_hash, account, opened_at, seen_at)
            values (:hash, :account, :at, :at)
            """)
        .param("hash", token.hash())
        .param("account", act.by().account())
        .param("at", act.at().atOffset(ZoneOffset.UTC))
        .update();
    audit.append(act);
  }

  /** Ends a session at the wish of the one who acts. */
  public void end(Token token, Act act) {
    int rows =
        db.sql(
                """
                update identity.session set ended_at = :at
                 where token_hash = :hash and ended_at is null
                """)
            .param("hash", token.hash())
            .param("at", act.at().atOffset(ZoneOffset.UTC))
            .update();
    if (rows > 0) {
      audit.append(act);
    }
  }

  /**
   * Ends all sessions of an account but one; the act that made it necessary is on record already.
   */
  public void endOthers(UUID account, @Nullable Token kept, Instant at) {
    db.sql(
            """
            update identity.session set ended_at = :at
             where account = :account and ended_at is null and token_hash <> :kept
            """)
        .param("account", account)
        .param("kept", kept == null ? new byte[0] : kept.hash())
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }

  /** Notes the time of the last request; no act of a person, so no audit. */
  public void seen(Token token, Instant now) {
    db.sql("update identity.session set seen_at = :now where token_hash = :hash")
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("hash", token.hash())
        .update();
  }

  /** Notes which year is looked at: a way of looking, so no audit. */
  public void choose(Token token, String year) {
    db.sql("update identity.session set year = :year where token_hash = :hash")
        .param("year", year)
        .param("hash", token.hash())
        .update();
  }

  private static Optional<Stored> stored(ResultSet rs) throws SQLException {
    if (!rs.next()) {
      return Optional.empty();
    }
    Instant openedAt = rs.getObject("opened_at", OffsetDateTime.class).toInstant();
    Instant seenAt = rs.getObject("seen_at", OffsetDateTime.class).toInstant();
    String year = rs.getString("year");
    String login = rs.getString("login");
    boolean mustChange = rs.getBoolean("must_change_password");
    Access access = AccessRows.rest(rs);
    return Optional.of(new Stored(openedAt, seenAt, year, login, mustChange, access));
  }
}
