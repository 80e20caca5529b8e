package vn.tdkt.contests.store;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How many works a juror has still to score, in one query. */
@Repository
public class WaitingMarks {
  private final JdbcClient db;

  WaitingMarks(JdbcClient db) {
    this.db = db;
  }

  /** One edition in which works wait for the juror. */
  public record Line(UUID edition, String series, int year, int open) {}

  public List<Line> of(UUID account) {
    return db.sql(
            """
            select edition.id, series.name, edition.year, count(*) as open
              from contests.juror
              join contests.edition on edition.id = juror.edition and edition.state = 'JUDGING'
              join contests.series on series.id = edition.series
              join contests.work on work.field = juror.field and work.voided is null
                                and (juror.unit is null or work.unit is distinct from juror.unit)
             where juror.account = :account and juror.dismissed is null
               and (select count(*) from contests.mark
                     where mark.work = work.id and mark.account = juror.account)
                 < (select count(*) from contests.criterion
                     where criterion.edition = edition.id)
             group by edition.id, series.name, edition.year
             order by edition.year, series.name
            """)
        .param("account", account)
        .query(
            (rs, row) ->
                new Line(
                    rs.getObject("id", UUID.class),
                    rs.getString("name"),
                    rs.getInt("year"),
                    rs.getInt("open")))
        .list();
  }
}
