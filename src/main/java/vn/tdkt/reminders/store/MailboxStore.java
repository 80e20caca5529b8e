package vn.tdkt.reminders.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tdkt.audit.Audit;
import vn.tdkt.kernel.Act;
import vn.tdkt.reminders.Mailbox;

/** Where people want letters, one place an account. */
@Repository
public class MailboxStore {
  private final JdbcClient db;
  private final Audit audit;

  MailboxStore(JdbcClient db, Audit audit) {
    this.db = db;
    this.audit = audit;
  }

  public Optional<Mailbox> find(UUID account) {
    return db.sql(
            "select * from reminders.mailbox where account = :account and address is not null")
        .param("account", account)
        .query(MailboxStore::mailbox)
        .optional();
  }

  /** What the one who acts wants from now on. */
  public void save(Mailbox mailbox, Act act) {
    db.sql(
            """
            insert into reminders.mailbox (account, address, days_ahead, asked_at, confirmed_at)
            values (:account, :address, :days, :asked, :confirmed)
            on conflict (account) do update
               set address = :address, days_ahead = :days, asked_at = :asked,
                   confirmed_at = :confirmed
            """)
        .param("account", act.by().account())
        .param("address", mailbox.address())
        .param("days", mailbox.daysAhead())
        .param("asked", mailbox.askedAt().atOffset(ZoneOffset.UTC))
        .param("confirmed", utc(mailbox.confirmedAt()))
        .update();
    audit.append(act);
  }

  /** No letters any more for the one who acts: the address is forgotten. */
  public void forget(Act act) {
    int rows =
        db.sql(
                """
                update reminders.mailbox set address = null, confirmed_at = null
                 where account = :account and address is not null
                """)
            .param("account", act.by().account())
            .update();
    if (rows > 0) {
      audit.append(act);
    }
  }

  private static @Nullable OffsetDateTime utc(@Nullable Instant instant) {
    return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
  }

  private static Mailbox mailbox(ResultSet rs, int row) throws SQLException {
    OffsetDateTime confirmed = rs.getObject("confirmed_at", OffsetDateTime.class);
    return new Mailbox(
        rs.getString("address"),
        rs.getInt("days_ahead"),
        rs.getObject("asked_at", OffsetDateTime.class).toInstant(),
        confirmed == null ? null : confirmed.toInstant());
  }
}
