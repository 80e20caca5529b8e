package vn.tdkt.audit.store;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tdkt.audit.Activity;
import vn.tdkt.kernel.Act;
import vn.tdkt.kernel.VietnamTime;

/** Counts acts; to sign in, or to change a password, is no work done. */
@Repository
public class ActivityStore {
  private final JdbcClient db;

  ActivityStore(JdbcClient db) {
    this.db = db;
  }

  public List<Activity.Month> months(UUID unit, Instant from, Instant until) {
    return db.sql(
            """
            select to_char(at at time zone :zone, 'YYYY-MM') as month, count(*) as acts,
                   count(distinct (at at time zone :zone)::date) as days
              from audit.act
             where unit = :unit and at >= :from and at < :until
               and kind not like 'identity.%'
             group by 1 order by 1
            """)
        .param("zone", VietnamTime.ZONE.getId())
        .param("unit", unit)
        .param("from", from.atOffset(ZoneOffset.UTC))
        .param("until", until.atOffset(ZoneOffset.UTC))
        .query(
            (rs, row) ->
                new Activity.Month(
                    YearMonth.parse(rs.getString("month")), rs.getLong("acts"), rs.getLong("days")))
        .list();
  }

  public Optional<Instant> last(Act.Subject subject, String kind) {
    return db.sql(
            """
            select at from audit.act
             where subject = :subject and subject_type = :type and kind = :kind
             order by id desc limit 1
            """)
        .param("subject", subject.id())
        .param("type", subject.type())
        .param("kind", kind)
        .query((rs, row) -> rs.getObject("at", OffsetDateTime.class).toInstant())
        .optional();
  }
}
