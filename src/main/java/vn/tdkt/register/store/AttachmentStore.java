package vn.tdkt.register.store;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tdkt.audit.Audit;
import vn.tdkt.kernel.Act;
import vn.tdkt.register.Attached;
import vn.tdkt.register.RegisteredDocument;

/** Which files belong to which document. */
@Repository
public class AttachmentStore {
  private final JdbcClient db;
  private final Audit audit;

  AttachmentStore(JdbcClient db, Audit audit) {
    this.db = db;
    this.audit = audit;
  }

  /** The files of a document, in the order in which they came. */
  public List<Attached> of(UUID document) {
    return db.sql(
            """
            select f.id, f.name, f.restricted
              from register.attachment a join documents.file f on f.id = a.file
             where a.document = :document and a.voided is null and f.withdrawn is null
             order by f.id
            """)
        .param("document", document)
        .query(
            (rs, row) ->
                new Attached(
                    rs.getObject("id", UUID.class),
                    rs.getString("name"),
                    rs.getBoolean("restricted")))
        .list();
  }

  public void add(UUID document, UUID file, Act act) {
    db.sql(
            """
            insert into register.attachment (document, file) values (:document, :file)
            on conflict (document, file) do update set voided = null
            """)
        .param("document", document)
        .param("file", file)
        .update();
    audit.append(act);
  }

  /** The file no longer belongs to the document; both stay. */
  public void detach(UUID document, UUID file, String reason, Act act) {
    db.sql(
            """
            update register.attachment set voided = :reason
             where document = :document and file = :file and voided is null
            """)
        .param("document", document)
        .param("file", file)
        .param("reason", reason)
        .update();
    audit.append(act);
  }

  /** A document to which a file belongs. */
  public record Use(UUID file, RegisteredDocument document) {}

  public List<Use> uses(Collection<UUID> files) {
    return db.sql(
            "select a.file, "
                + DocumentRow.COLUMNS
                + """
                   from register.attachment a join register.document d on d.id = a.document
                   left join register.document m on m.id = d.main
                  where a.file = any(:files) and a.voided is null and d.state <> 'VOID'
                """)
        .param("files", files.toArray(UUID[]::new))
        .query((rs, row) -> new Use(rs.getObject("file", UUID.class), DocumentRow.of(rs, row)))
        .list();
  }
}
