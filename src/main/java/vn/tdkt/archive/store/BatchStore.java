package vn.tdkt.archive.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tdkt.archive.Batch;
import vn.tdkt.archive.Origin;
import vn.tdkt.archive.Progress;
import vn.tdkt.audit.Audit;
import vn.tdkt.kernel.Act;
import vn.tdkt.kernel.StaleEdit;

/** Batches in SQL. */
@Repository
public class BatchStore {
  private static final String SELECT =
      """
      select b.id, b.jurisdiction, b.unit, b.name, b.fonds, b.box, b.shelf, b.from_year, b.to_year,
             b.retention, b.restricted, b.paused, b.opened_by, b.opened_at, b.version
        from archive.batch b
      """;

  private static final String PROGRESS =
      """
      select (select count(*) from archive.page p join archive.file f on f.id = p.file
               where f.batch = :batch) as pages,
             (select count(*) from archive.page p join archive.file f on f.id = p.file
               where f.batch = :batch and p.state = 'READ') as read,
             (select count(*) from archive.page p join archive.file f on f.id = p.file
               where f.batch = :batch and p.state = 'FAILED') as failed,
             count(*) filter (where r.state = 'WAITING' and f.problem is null) as proposing,
             count(*) filter (where r.state <> 'VOID') as records,
             count(*) filter (where r.state in ('RECOGNISED', 'CHECKED', 'RETURNED')) as open,
             count(*) filter (where r.state = 'VERIFIED') as verified
        from archive.record r join archive.file f on f.id = r.file
       where f.batch = :batch
      """;

  private final JdbcClient db;
  private final Audit audit;

  BatchStore(JdbcClient db, Audit audit) {
    this.db = db;
    this.audit = audit;
  }

  public void add(Batch batch, Act act) {
    Origin origin = batch.origin();
    db.sql(
            """
            insert into archive.batch
              (id, jurisdiction, unit, name, fonds, box, shelf, from_year, to_year, retention,
               restricted, opened_by, opened_at)
            values
              (:id, :jurisdiction, :unit, :name, :fonds, :box, :shelf, :from, :to, :retention,
               :restricted, :opened_by, :opened_at)
            """)
        .param("id", batch.id())
        .param("jurisdiction", batch.jurisdiction())
        .param("unit", batch.unit())
        .param("name", batch.name())
        .param("fonds", origin.fonds())
        .param("box", origin.box())
        .param("shelf", origin.shelf())
        .param("from", origin.fromYear())
        .param("to", origin.toYear())
        .param("retention", origin.retention())
        .param("restricted", batch.restricted())
        .param("opened_by", batch.openedBy())
        .param("opened_at", batch.openedAt().atOffset(ZoneOffset.UTC))
        .update();
    audit.append(act);
  }

  public Optional<Batch> find(UUID id) {
    return db.sql(SELECT + " where b.id = :id").param("id", id).query(BatchStore::batch).optional();
  }

  /** Those that this reach sees, the newest first. */
  public List<Batch> all(Reach reach) {
    return db.sql(SELECT + " where " + Reach.SEES + " order by b.id desc limit 500")
        .params(reach.values())
        .query(BatchStore::batch)
        .list();
  }

  public Progress progress(UUID batch) {
    return db.sql(PROGRESS)
        .param("batch", batch)
        .query(
            (rs, row) ->
                new Progress(
                    rs.getInt("pages"),
                    rs.getInt("read"),
                    rs.getInt("failed"),
                    rs.getInt("proposing"),
                    rs.getInt("records"),
                    rs.getInt("open"),
                    rs.getInt("verified")))
        .single();
  }

  public void pause(Batch batch, boolean paused, Act act) {
    int rows =
        db.sql(
                """
                update archive.batch set paused = :paused, version = version + 1
                 where id = :id and version = :version
                """)
            .param("paused", paused)
            .param("id", batch.id())
            .param("version", batch.version())
            .update();
    if (rows == 0) {
      throw new StaleEdit("batch", batch.version());
    }
    audit.append(act);
  }

  private static Batch batch(ResultSet rs, int row) throws SQLException {
    return new Batch(
        rs.getObject("id", UUID.class),
        rs.getObject("jurisdiction", UUID.class),
        rs.getObject("unit", UUID.class),
        rs.getString("name"),
        new Origin(
            rs.getString("fonds"),
            rs.getString("box"),
            rs.getString("shelf"),
            rs.getInt("from_year"),
            rs.getInt("to_year"),
            rs.getString("retention")),
        rs.getBoolean("restricted"),
        rs.getBoolean("paused"),
        rs.getString("opened_by"),
        rs.getObject("opened_at", OffsetDateTime.class).toInstant(),
        rs.getLong("version"));
  }
}
