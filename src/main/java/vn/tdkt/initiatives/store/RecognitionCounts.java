package vn.tdkt.initiatives.store;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tdkt.initiatives.Influence;
import vn.tdkt.initiatives.RecognisedInitiatives.Monthly;

/** Recognised initiatives, counted by month and scope. */
@Repository
public class RecognitionCounts {
  private final JdbcClient db;

  RecognitionCounts(JdbcClient db) {
    this.db = db;
  }

  /** Those decided on the days from the first up to the last, which is left out. */
  public List<Monthly> monthly(UUID unit, LocalDate from, LocalDate until) {
    return db.sql(
            """
            select date_trunc('month', s.decided_on)::date as month, s.influence,
                   count(distinct s.initiative) as count
              from initiatives.step s
              join initiatives.initiative i on i.id = s.initiative and i.voided is null
             where i.unit = :unit and s.decided_on >= :from and s.decided_on < :until
               and s.voided is null and s.influence is not null
               and (s.move = 'CONFIRM' or s.approved_on is not null)
             group by 1, 2
             order by 1, array_position(array['GRASSROOTS', 'PROVINCE', 'NATION'], s.influence)
            """)
        .param("unit", unit)
        .param("from", from)
        .param("until", until)
        .query(
            (rs, row) ->
                new Monthly(
                    YearMonth.from(rs.getObject("month", LocalDate.class)),
                    Influence.valueOf(rs.getString("influence")),
                    rs.getLong("count")))
        .list();
  }
}
