package vn.tdkt.calendar.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Planned and real days of the steps of many units, in one statement. */
@Repository
public class StepDays {
  private final JdbcClient db;

  StepDays(JdbcClient db) {
    this.db = db;
  }

  /** One step. */
  public record Line(UUID unit, LocalDate planned, @Nullable LocalDate doneOn) {}

  /** The steps that are done or overdue. */
  public List<Line> of(Collection<UUID> units, String year, LocalDate today) {
    return db.sql(
            """
            select c.unit, s.planned, s.done_on
              from calendar.cycle c join calendar.step s on s.cycle = c.id
             where c.unit = any(:units) and c.year = :year
               and (s.done_on is not null or s.planned < :today)
            """)
        .param("units", units.toArray(UUID[]::new))
        .param("year", year)
        .param("today", today)
        .query(
            (rs, row) ->
                new Line(
                    rs.getObject("unit", UUID.class),
                    rs.getObject("planned", LocalDate.class),
                    rs.getObject("done_on", LocalDate.class)))
        .list();
  }
}
