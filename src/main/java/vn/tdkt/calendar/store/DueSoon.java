package vn.tdkt.calendar.store;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the home page of somebody needs to know of steps and duties, in one statement. */
@Repository
public class DueSoon {
  private static final int MOST = 40;

  private final JdbcClient db;

  DueSoon(JdbcClient db) {
    this.db = db;
  }

  /**
   * Something that is due.
   *
   * @param duty whether it is a duty; else a step
   */
  public record Line(boolean duty, UUID id, String year, String what, LocalDate due) {}

  /**
   * Open duties of this person, and of nobody where the person keeps the year; steps for those who
   * keep it. A step that a duty stands for is shown as the duty.
   */
  public List<Line> of(UUID unit, UUID person, boolean keeps, LocalDate until) {
    return db.sql(
            """
            select true as duty, d.id, d.year, d.what, d.due
              from calendar.duty d
             where d.unit = :unit and d.state = 'OPEN' and d.due <= :until
               and (d.owner = :person or (d.owner is null and :keeps))
            union all
            select false, s.id, c.year, s.name, s.planned
              from calendar.cycle c join calendar.step s on s.cycle = c.id
             where :keeps and c.unit = :unit and s.done_on is null and s.planned <= :until
               and not exists (select 1 from calendar.duty d
                                where d.step = s.id and d.state = 'OPEN')
             order by due, id limit :most
            """)
        .param("unit", unit)
        .param("person", person)
        .param("keeps", keeps)
        .param("until", until)
        .param("most", MOST)
        .query(
            (rs, row) ->
                new Line(
                    rs.getBoolean("duty"),
                    rs.getObject("id", UUID.class),
                    rs.getString("year"),
                    rs.getString("what"),
                    rs.getObject("due", LocalDate.class)))
        .list();
  }
}
