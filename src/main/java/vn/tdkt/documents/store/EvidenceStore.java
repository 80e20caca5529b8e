package vn.tdkt.documents.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tdkt.audit.Audit;
import vn.tdkt.documents.Evidence;
import vn.tdkt.kernel.Act;

/** Places in files, in SQL. */
@Repository
public class EvidenceStore {
  private final JdbcClient db;
  private final Audit audit;

  EvidenceStore(JdbcClient db, Audit audit) {
    this.db = db;
    this.audit = audit;
  }

  /** The place as it is kept: the one that was there before, or this one. */
  public Evidence add(Evidence place, Act act) {
    int rows =
        db.sql(
                """
                insert into documents.evidence (id, file, page, passage)
                values (:id, :file, :page, :passage)
                on conflict (file, page, passage) do nothing
                """)
            .param("id", place.id())
            .param("file", place.file())
            .param("page", place.page())
            .param("passage", place.passage())
            .update();
    if (rows == 1) {
      audit.append(act);
      return place;
    }
    return same(place);
  }

  private Evidence same(Evidence place) {
    return db.sql(
            """
            select e.id, e.file, f.name, f.number, f.restricted, e.page, e.passage
              from documents.evidence e join documents.file f on f.id = e.file
             where e.file = :file and e.page is not distinct from :page::int
               and e.passage is not distinct from :passage::text
            """)
        .param("file", place.file())
        .param("page", place.page())
        .param("passage", place.passage())
        .query(EvidenceStore::evidence)
        .single();
  }

  /** In the order in which they were made; those of withdrawn files are left out. */
  public List<Evidence> of(Collection<UUID> ids) {
    return db.sql(
            """
            select e.id, e.file, f.name, f.number, f.restricted, e.page, e.passage
              from documents.evidence e join documents.file f on f.id = e.file
             where e.id = any(:ids) and f.withdrawn is null
             order by e.id
            """)
        .param("ids", ids.toArray(UUID[]::new))
        .query(EvidenceStore::evidence)
        .list();
  }

  private static Evidence evidence(ResultSet rs, int number) throws SQLException {
    return new Evidence(
        rs.getObject("id", UUID.class),
        rs.getObject("file", UUID.class),
        rs.getString("name"),
        rs.getString("number"),
        rs.getBoolean("restricted"),
        rs.getObject("page", Integer.class),
        rs.getString("passage"));
  }
}
