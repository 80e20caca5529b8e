package vn.tdkt.reminders.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tdkt.reminders.LetterSeen;
import vn.tdkt.reminders.LetterState;
import vn.tdkt.reminders.Trouble;
import vn.tdkt.reminders.Unsent;

/** What became of the letters, for the one who waits for them and for the administrator. */
@Repository
public class LetterReport {
  private final JdbcClient db;

  LetterReport(JdbcClient db) {
    this.db = db;
  }

  /** The last letter that had something to tell, or failed to. */
  public Optional<LetterSeen> last(UUID account) {
    return db.sql(
            """
            select l.state, l.trouble, l.made_at, l.sent_at,
                   (select count(*) from reminders.told t where t.letter = l.id) as told
              from reminders.letter l
             where l.account = :account and l.state not in ('NOTHING', 'VOID')
             order by l.made_at desc, l.id desc limit 1
            """)
        .param("account", account)
        .query(LetterReport::seen)
        .optional();
  }

  /** How many letters of these days did not leave, by the reason; the most frequent first. */
  public List<Unsent> unsent(Instant since) {
    return db.sql(
            """
            select trouble, count(*) as letters from reminders.letter
             where trouble is not null and made_at >= :since
             group by trouble order by count(*) desc, trouble
            """)
        .param("since", since.atOffset(ZoneOffset.UTC))
        .query(
            (rs, row) -> new Unsent(Trouble.valueOf(rs.getString("trouble")), rs.getInt("letters")))
        .list();
  }

  private static LetterSeen seen(ResultSet rs, int row) throws SQLException {
    String trouble = rs.getString("trouble");
    return new LetterSeen(
        LetterState.valueOf(rs.getString("state")),
        trouble == null ? null : Trouble.valueOf(trouble),
        rs.getInt("told"),
        rs.getObject("made_at", OffsetDateTime.class).toInstant(),
        instant(rs.getObject("sent_at", OffsetDateTime.class)));
  }

  private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
    return time == null ? null : time.toInstant();
  }
}
