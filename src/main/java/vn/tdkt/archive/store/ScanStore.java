package vn.tdkt.archive.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tdkt.archive.RecordState;
import vn.tdkt.archive.ScannedFile;
import vn.tdkt.audit.Audit;
import vn.tdkt.kernel.Act;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Ids;

/** Files of batches in SQL. */
@Repository
public class ScanStore {
  private static final String SELECT =
      """
      select f.id, f.batch, f.document, f.name, f.problem, r.id as record, r.state,
             (select count(*) from archive.page p where p.file = f.id) as pages,
             (select count(*) from archive.page p where p.file = f.id and p.state = 'READ') as read
        from archive.file f
        join archive.record r on r.file = f.id and r.paper is null
      """;

  private final JdbcClient db;
  private final Audit audit;

  ScanStore(JdbcClient db, Audit audit) {
    this.db = db;
    this.audit = audit;
  }

  /**
   * Puts a file into its batch with its pages and its record, all of which wait; false where the
   * batch has it already.
   */
  public boolean add(UUID batch, UUID document, String name, int pages, Actor by, Act act) {
    UUID file = Ids.next();
    int rows =
        db.sql(
                """
                insert into archive.file (id, batch, document, name, sent_by, sent_by_name)
                values (:id, :batch, :document, :name, :by, :by_name)
                on conflict (batch, document) do nothing
                """)
            .param("id", file)
            .param("batch", batch)
            .param("document", document)
            .param("name", name)
            .param("by", by.account())
            .param("by_name", by.fullName())
            .update();
    if (rows == 1) {
      waiting(file, pages);
      audit.append(act);
    }
    return rows == 1;
  }

  private void waiting(UUID file, int pages) {
    db.sql(
            """
            insert into archive.page (file, number, state)
            select :file, n, 'WAITING' from generate_series(1, :pages) n
            """)
        .param("file", file)
        .param("pages", pages)
        .update();
    db.sql(
            """
            insert into archive.record (id, file, position, state)
            values (:id, :file, 0, 'WAITING')
            """)
        .param("id", Ids.next())
        .param("file", file)
        .update();
  }

  public List<ScannedFile> of(UUID batch) {
    return query(" where f.batch = :id order by f.id", batch);
  }

  public Optional<ScannedFile> find(UUID file) {
    return query(" where f.id = :id", file).stream().findFirst();
  }

  private List<ScannedFile> query(String where, UUID id) {
    return db.sql(SELECT + where)
        .param("id", id)
        .query(
            (rs, row) ->
                new ScannedFile(
                    rs.getObject("id", UUID.class),
                    rs.getObject("batch", UUID.class),
                    rs.getObject("document", UUID.class),
                    rs.getString("name"),
                    rs.getInt("pages"),
                    rs.getInt("read"),
                    rs.getString("problem"),
                    rs.getObject("record", UUID.class),
                    RecordState.valueOf(rs.getString("state"))))
        .list();
  }

  /** Pages that could not be read wait again. */
  public void retry(UUID file, Act act) {
    db.sql(
            """
            update archive.page set state = 'WAITING', attempts = 0
             where file = :file and state = 'FAILED'
            """)
        .param("file", file)
        .update();
    settled(file, act);
  }

  /** The paper goes on without the pages that could not be read. */
  public void goOnWithout(UUID file, Act act) {
    db.sql(
            """
            update archive.page set state = 'READ', blocks = '[]'
             where file = :file and state = 'FAILED'
            """)
        .param("file", file)
        .update();
    settled(file, act);
  }

  private void settled(UUID file, Act act) {
    db.sql("update archive.file set problem = null where id = :file").param("file", file).update();
    audit.append(act);
  }

  /** Takes away what is known of a file that turned out to be a state secret. */
  public void putOut(UUID file, Act act) {
    db.sql(
            """
            delete from archive.field
             where record in (select id from archive.record where file = :file)
            """)
        .param("file", file)
        .update();
    db.sql("delete from archive.record where file = :file").param("file", file).update();
    db.sql("delete from archive.page where file = :file").param("file", file).update();
    db.sql("delete from archive.file where id = :file").param("file", file).update();
    audit.append(act);
  }
}
