package vn.tdkt.calendar.store;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** One step of a year in many units, in one statement. */
@Repository
public class MemberSteps {
  private final JdbcClient db;

  MemberSteps(JdbcClient db) {
    this.db = db;
  }

  /**
   * A unit with that step.
   *
   * @param step null where the unit keeps no year
   * @param asked the step is done, or a duty for it is there
   */
  public record Asked(UUID unit, @Nullable UUID step, boolean asked) {}

  /**
   * @param what the words of the duty that asks for the step
   */
  public List<Asked> of(Collection<UUID> units, String year, String code, String what) {
    return db.sql(
            """
            select u.unit, s.id as step,
                   s.done_on is not null
                   or exists (select 1 from calendar.duty d
                               where d.unit = u.unit and d.year = :year
                                 and d.state <> 'CANCELLED'
                                 and (d.step = s.id or d.what = :what)) as asked
              from unnest(:units::uuid[]) as u (unit)
              left join calendar.cycle c on c.unit = u.unit and c.year = :year
              left join calendar.step s on s.cycle = c.id and s.code = :code
            """)
        .param("units", units.toArray(UUID[]::new))
        .param("year", year)
        .param("code", code)
        .param("what", what)
        .query(
            (rs, row) ->
                new Asked(
                    rs.getObject("unit", UUID.class),
                    rs.getObject("step", UUID.class),
                    rs.getBoolean("asked")))
        .list();
  }
}
