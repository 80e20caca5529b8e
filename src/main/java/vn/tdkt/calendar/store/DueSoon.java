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
   * keep it, also of blocks that the unit leads. A step that a duty stands for is shown as the
   * duty.
   *
   * @param today on which the unit leads a block, or is its deputy
   */
  public List<Line> of(UUID unit, UUID person, boolean keeps, LocalDate today, LocalDate until) {
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
            union all
            select false, s.id, c.year, s.name, s.planned
              from organisation.block_office o
              join calendar.cycle c on c.block = o.block_year
              join calendar.step s on s.cycle = c.id
             where :keeps and o.unit = :unit and o.office in ('LEADER', 'DEPUTY')
               and o.valid @> least(:today::date, c.until_day - 1)
               and s.done_on is null and s.planned <= :until
             order by due, id limit :most
            """)
        .param("unit", unit)
        .param("person", person)
        .param("keeps", keeps)
        .param("today", today)
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
