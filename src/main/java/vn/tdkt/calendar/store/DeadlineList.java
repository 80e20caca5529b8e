package vn.tdkt.calendar.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tdkt.calendar.Deadline;

/** Steps and duties as days to keep, in one statement. */
@Repository
public class DeadlineList {
  private static final int MOST = 500;

  private final JdbcClient db;

  DeadlineList(JdbcClient db) {
    this.db = db;
  }

  /**
   * Duties of this person, and of nobody where the person keeps the year; the steps of the unit. A
   * step that one of these duties stands for is told as the duty.
   *
   * @param keeps whether the steps are the person's own business
   */
  public List<Deadline> of(UUID unit, UUID person, boolean keeps, LocalDate since) {
    return db.sql(
            """
            with mine as (
              select d.id, d.what, d.due, d.done_on, d.changed_at, d.step
                from calendar.duty d
               where d.unit = :unit and (d.owner = :person or (d.owner is null and :keeps))
                 and (d.state = 'OPEN' or (d.state = 'DONE' and d.due >= :since)))
            select id, what, due, done_on, changed_at, '/lich-nam/viec/' || id as address, true as own
              from mine
            union all
            select s.id, s.name, s.planned, s.done_on, s.changed_at, '/lich-nam/buoc/' || s.id,
                   :keeps and not exists (select 1 from calendar.duty d
                                           where d.step = s.id and d.state = 'OPEN')
              from calendar.cycle c join calendar.step s on s.cycle = c.id
             where c.unit = :unit and (s.done_on is null or s.planned >= :since)
               and not exists (select 1 from mine where mine.step = s.id)
             order by due desc, id limit :most
            """)
        .param("unit", unit)
        .param("person", person)
        .param("keeps", keeps)
        .param("since", since)
        .param("most", MOST)
        .query(DeadlineList::deadline)
        .list()
        .reversed();
  }

  private static Deadline deadline(ResultSet rs, int row) throws SQLException {
    return new Deadline(
        rs.getObject("id", UUID.class),
        rs.getString("what"),
        rs.getObject("due", LocalDate.class),
        rs.getObject("done_on", LocalDate.class),
        rs.getObject("changed_at", OffsetDateTime.class).toInstant(),
        rs.getString("address"),
        rs.getBoolean("own"));
  }
}
