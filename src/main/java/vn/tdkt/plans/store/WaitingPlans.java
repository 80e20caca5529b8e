package vn.tdkt.plans.store;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tdkt.facts.Span;
import vn.tdkt.issuance.IssuanceState;

/** The plans of a unit as its home page needs them, in one statement. */
@Repository
public class WaitingPlans {
  private final JdbcClient db;

  WaitingPlans(JdbcClient db) {
    this.db = db;
  }

  /**
   * A plan that counts.
   *
   * @param noted whether anything was noted of that month for what it counts
   */
  public record Line(UUID id, String year, Span time, IssuanceState state, boolean noted) {}

  public List<Line> of(UUID unit, YearMonth month) {
    return db.sql(
            """
            select p.id, p.year, p.from_day, p.until_day, p.state,
                   exists (select 1 from plans.target t
                             join plans.measure m on m.target = t.id and not m.dropped
                             join facts.indicator i on i.id = m.indicator
                             join facts.indicator n on n.id = i.id or n.figure = i.figure
                             join facts.fact f on f.indicator = n.id
                            where t.plan = p.id and f.from_day = :month and f.value is not null)
                     as noted
              from plans.plan p where p.unit = :unit and p.state <> 'VOID'
             order by p.from_day desc
            """)
        .param("unit", unit)
        .param("month", month.atDay(1))
        .query(
            (rs, row) ->
                new Line(
                    rs.getObject("id", UUID.class),
                    rs.getString("year"),
                    new Span(
                        rs.getObject("from_day", LocalDate.class),
                        rs.getObject("until_day", LocalDate.class)),
                    IssuanceState.valueOf(rs.getString("state")),
                    rs.getBoolean("noted")))
        .list();
  }
}
