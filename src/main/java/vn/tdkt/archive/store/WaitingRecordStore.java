package vn.tdkt.archive.store;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How many records of which batches wait for somebody. */
@Repository
public class WaitingRecordStore {
  private final JdbcClient db;

  WaitingRecordStore(JdbcClient db) {
    this.db = db;
  }

  /**
   * A batch with records that a person can look at.
   *
   * @param first records that nobody has looked at, or that were sent back
   * @param second records that somebody else has looked at
   */
  public record Line(UUID batch, String name, int untilYear, int first, int second) {}

  /** The batches that this reach sees, the newest first. */
  public List<Line> of(Reach reach) {
    return db.sql(
            """
            select * from (
              select b.id, b.name, b.to_year,
                     count(*) filter (where r.state in ('RECOGNISED', 'RETURNED')) as first,
                     count(*) filter (where r.state = 'CHECKED' and r.checked_by <> :account)
                       as second
                from archive.batch b
                join archive.file f on f.batch = b.id
                join archive.record r on r.file = f.id
               where r.state in ('RECOGNISED', 'RETURNED', 'CHECKED') and %s
               group by b.id, b.name, b.to_year) waiting
             where first + second > 0
             order by id desc limit 20
            """
                .formatted(Reach.SEES))
        .params(reach.values())
        .param("account", reach.reader().actor().account())
        .query(
            (rs, row) ->
                new Line(
                    rs.getObject("id", UUID.class),
                    rs.getString("name"),
                    rs.getInt("to_year"),
                    rs.getInt("first"),
                    rs.getInt("second")))
        .list();
  }
}
