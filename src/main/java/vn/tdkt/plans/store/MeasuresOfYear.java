package vn.tdkt.plans.store;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tdkt.facts.Amount;
import vn.tdkt.facts.Qualifier;
import vn.tdkt.facts.Span;
import vn.tdkt.facts.Tally;
import vn.tdkt.issuance.IssuanceState;
import vn.tdkt.kernel.Score;
import vn.tdkt.plans.Aim;

/** What the plans of many units measure with what was counted, in one statement for all of them. */
@Repository
public class MeasuresOfYear {
  private final JdbcClient db;

  MeasuresOfYear(JdbcClient db) {
    this.db = db;
  }

  /** A plan with its state. */
  public record Planned(UUID id, UUID unit, IssuanceState state) {}

  /**
   * One thing that is measured.
   *
   * @param time of the plan
   * @param deadline null for the end of that time
   * @param done null where nothing was counted
   */
  public record Line(
      UUID plan,
      Span time,
      @Nullable LocalDate deadline,
      @Nullable Aim aim,
      @Nullable Tally done) {}

  public List<Planned> plans(Collection<UUID> units, String year) {
    return db.sql(
            """
            select id, unit, state from plans.plan
             where unit = any(:units) and year = :year and state <> 'VOID'
            """)
        .param("units", units.toArray(UUID[]::new))
        .param("year", year)
        .query(
            (rs, row) ->
                new Planned(
                    rs.getObject("id", UUID.class),
                    rs.getObject("unit", UUID.class),
                    IssuanceState.valueOf(rs.getString("state"))))
        .list();
  }

  /**
   * Values of months add up, or the latest holds, as each indicator says. What was noted under
   * another name of the same figure counts too; few figures have one, and the rest reads as if none
   * had.
   */
  public List<Line> of(Collection<UUID> plans) {
    planForSums();
    return db.sql(
            """
            with measured as (
              select p.id as plan, p.from_day, p.until_day, t.deadline, m.id, m.low, m.high,
                     m.qualifier, m.indicator, i.gathering, i.figure
                from plans.plan p
                join plans.target t on t.plan = p.id and t.dropped is null
                join plans.measure m on m.target = t.id and not m.dropped
                join facts.indicator i on i.id = m.indicator
               where p.id = any(:plans)
            ), recorded as (
              select id, indicator, from_day, until_day from measured
              union all
              select m.id, o.id, m.from_day, m.until_day
                from measured m
                join facts.indicator o on o.figure = m.figure and o.id <> m.indicator
            ), counted as (
              select r.id, sum(f.value) as added, max(f.until_day) as until
                from recorded r
                join facts.fact f on f.indicator = r.indicator and f.value is not null
                     and f.from_day >= r.from_day and f.until_day <= r.until_day
               group by r.id
            )
            select m.*, c.until,
                   case m.gathering
                     when 'ADDED' then c.added
                     else (select f.value from facts.fact f
                            where f.indicator = any(
                                    case when m.figure is null then array[m.indicator]
                                         else array(select o.id from facts.indicator o
                                                     where o.figure = m.figure) end)
                              and f.value is not null
                              and f.from_day >= m.from_day and f.until_day = c.until
                            order by f.id desc limit 1)
                   end as done
              from measured m left join counted c using (id)
            """)
        .param("plans", plans.toArray(UUID[]::new))
        .query(MeasuresOfYear::line)
        .list();
  }

  /**
   * For this transaction: the database plans anew for the number of units asked for, from one to
   * all of a country, sums in memory, and prefers the index for few.
   */
  private void planForSums() {
    db.sql(
            """
            select set_config('plan_cache_mode', 'force_custom_plan', true),
                   set_config('work_mem', '64MB', true),
                   set_config('random_page_cost', '1.1', true)
            """)
        .query()
        .singleRow();
  }

  private static Line line(ResultSet rs, int row) throws SQLException {
    BigDecimal low = rs.getBigDecimal("low");
    BigDecimal high = rs.getBigDecimal("high");
    BigDecimal done = rs.getBigDecimal("done");
    return new Line(
        rs.getObject("plan", UUID.class),
        new Span(
            rs.getObject("from_day", LocalDate.class), rs.getObject("until_day", LocalDate.class)),
        rs.getObject("deadline", LocalDate.class),
        low == null
            ? null
            : new Aim(
                Score.of(low),
                high == null ? null : Score.of(high),
                Qualifier.valueOf(rs.getString("qualifier"))),
        done == null
            ? null
            : new Tally(Amount.of(Score.of(done)), rs.getObject("until", LocalDate.class)));
  }
}
