package vn.tdkt.register.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tdkt.audit.Audit;
import vn.tdkt.kernel.Act;
import vn.tdkt.kernel.StaleEdit;
import vn.tdkt.kernel.Texts;
import vn.tdkt.register.WorkFile;
import vn.tdkt.register.WorkFileState;

/** Files of work in SQL. */
@Repository
public class WorkFileStore {
  static final String SELECT =
      """
      select f.id, f.jurisdiction, f.unit, f.year, f.title, f.code, f.retention, f.state, f.voided,
             f.closed_by, f.closed_at, f.version,
             (select count(*) from register.entry e
               where e.work_file = f.id and not e.dropped) as documents
        from register.work_file f
      """;

  private final JdbcClient db;
  private final Audit audit;

  WorkFileStore(JdbcClient db, Audit audit) {
    this.db = db;
    this.audit = audit;
  }

  public Optional<WorkFile> find(UUID id) {
    return db.sql(SELECT + " where f.id = :id")
        .param("id", id)
        .query(WorkFileStore::workFile)
        .optional();
  }

  /**
   * The files of a unit, the latest year first.
   *
   * @param words part of a title; accents do not matter
   */
  public List<WorkFile> of(UUID unit, String words) {
    return db
        .sql(SELECT + " where f.unit = :unit and f.state <> 'VOID' order by f.year desc, f.id desc")
        .param("unit", unit)
        .query(WorkFileStore::workFile)
        .list()
        .stream()
        .filter(one -> Texts.folded(one.title() + " " + one.code()).contains(Texts.folded(words)))
        .toList();
  }

  /** The files in which a document lies. */
  public List<WorkFile> with(UUID document) {
    return db.sql(
            SELECT
                + """
                 where f.state <> 'VOID' and exists (
                   select from register.entry e
                    where e.work_file = f.id and e.document = :document and not e.dropped)
                 order by f.id
                """)
        .param("document", document)
        .query(WorkFileStore::workFile)
        .list();
  }

  public void add(WorkFile file, Act act) {
    db.sql(
            """
            insert into register.work_file
              (id, jurisdiction, unit, year, title, code, retention, state)
            values (:id, :jurisdiction, :unit, :year, :title, :code, :retention, :state)
            """)
        .param("id", file.id())
        .param("jurisdiction", file.jurisdiction())
        .param("unit", file.unit())
        .param("year", file.year())
        .param("title", file.title())
        .param("code", file.code())
        .param("retention", file.retention())
        .param("state", file.state().name())
        .update();
    audit.append(act);
  }

  /** Writes what is said of the file, and where it stands. */
  public void save(WorkFile file, Act act) {
    Instant closed = file.closedAt();
    int rows =
        db.sql(
                """
                update register.work_file
                   set year = :year, title = :title, code = :code, retention = :retention,
                       state = :state, voided = :voided, closed_by = :closed_by,
                       closed_at = :closed_at, version = version + 1
                 where id = :id and version = :version and state = 'OPEN'
                """)
            .param("id", file.id())
            .param("version", file.version())
            .param("year", file.year())
            .param("title", file.title())
            .param("code", file.code())
            .param("retention", file.retention())
            .param("state", file.state().name())
            .param("voided", file.voided())
            .param("closed_by", file.closedBy())
            .param("closed_at", closed == null ? null : closed.atOffset(ZoneOffset.UTC))
            .update();
    if (rows == 0) {
      throw new StaleEdit("work file", file.version());
    }
    audit.append(act);
  }

  static WorkFile workFile(ResultSet rs, int row) throws SQLException {
    return new WorkFile(
        rs.getObject("id", UUID.class),
        rs.getObject("jurisdiction", UUID.class),
        rs.getObject("unit", UUID.class),
        rs.getInt("year"),
        rs.getString("title"),
        rs.getString("code"),
        rs.getObject("retention", Integer.class),
        WorkFileState.valueOf(rs.getString("state")),
        rs.getInt("documents"),
        rs.getString("closed_by"),
        instant(rs),
        rs.getString("voided"),
        rs.getLong("version"));
  }

  private static @Nullable Instant instant(ResultSet rs) throws SQLException {
    OffsetDateTime closed = rs.getObject("closed_at", OffsetDateTime.class);
    return closed == null ? null : closed.toInstant();
  }
}
