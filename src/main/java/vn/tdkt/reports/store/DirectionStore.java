package vn.tdkt.reports.store;

import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tdkt.audit.Audit;
import vn.tdkt.kernel.Act;
import vn.tdkt.reports.Direction;

/** Owners and days of directions. */
@Repository
public class DirectionStore {
  private final JdbcClient db;
  private final Audit audit;

  DirectionStore(JdbcClient db, Audit audit) {
    this.db = db;
    this.audit = audit;
  }

  public List<Direction> of(UUID report) {
    return db.sql("select text, owner, due from reports.direction where report = :report")
        .param("report", report)
        .query(
            (rs, row) ->
                new Direction(
                    rs.getString("text"),
                    rs.getString("owner"),
                    rs.getObject("due", LocalDate.class)))
        .list();
  }

  public void write(UUID report, List<Direction> directions, Act act) {
    db.sql(
            """
            insert into reports.direction (report, text, owner, due)
            select :report, * from unnest(:texts::text[], :owners::text[], :dues::date[])
            on conflict (report, text) do update
              set owner = excluded.owner, due = excluded.due
            """)
        .param("report", report)
        .param("texts", directions.stream().map(Direction::text).toArray(String[]::new))
        .param("owners", directions.stream().map(Direction::owner).toArray(String[]::new))
        .param("dues", directions.stream().map(DirectionStore::day).toArray(Date[]::new))
        .update();
    audit.append(act);
  }

  private static @Nullable Date day(Direction direction) {
    LocalDate due = direction.due();
    return due == null ? null : Date.valueOf(due);
  }
}
