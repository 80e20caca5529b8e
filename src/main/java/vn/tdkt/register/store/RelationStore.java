package vn.tdkt.register.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tdkt.audit.Audit;
import vn.tdkt.kernel.Act;
import vn.tdkt.kernel.Ids;
import vn.tdkt.register.Details;
import vn.tdkt.register.Direction;
import vn.tdkt.register.DocumentKind;
import vn.tdkt.register.DocumentState;
import vn.tdkt.register.RegisteredDocument;
import vn.tdkt.register.Relation;
import vn.tdkt.register.RelationKind;

/** How documents hang together, and on which legal papers they rest. */
@Repository
public class RelationStore {
  private final JdbcClient db;
  private final Audit audit;

  RelationStore(JdbcClient db, Audit audit) {
    this.db = db;
    this.audit = audit;
  }

  /** All relations of a document, seen from it: its own first, then what others say of it. */
  public List<Relation> of(UUID document) {
    return db.sql(
            """
            select r.id as relation, r.kind as relation_kind, r.document = :document as own,
                   x.id, x.jurisdiction, x.unit, x.direction, x.year, x.state, x.kind, x.number,
                   x.issued_on, x.issuer, x.subject,
                   f.id as f_id, f.jurisdiction as f_jurisdiction, f.kind as f_kind,
                   f.number as f_number, f.issued_on as f_issued_on, f.issuer as f_issuer,
                   f.subject as f_subject, f.in_force as f_in_force, f.ended_on as f_ended_on,
                   f.replaced_by as f_replaced_by, f.note as f_note, f.version as f_version,
                   b.number as f_replacement
              from register.relation r
              left join register.document x
                     on x.id = case when r.document = :document then r.other else r.document end
              left join register.reference f on f.id = r.reference
              left join register.reference b on b.id = f.replaced_by
             where (r.document = :document or r.other = :document) and r.voided is null
               and coalesce(x.state, '') <> 'VOID'
             order by r.document <> :document, r.kind, r.id
            """)
        .param("document", document)
        .query(RelationStore::relation)
        .list();
  }

  /** False where the document says so already. */
  public boolean add(
      UUID document, RelationKind kind, @Nullable UUID other, @Nullable UUID reference, Act act) {
    int rows =
        db.sql(
                """
                insert into register.relation (id, document, kind, other, reference)
                values (:id, :document, :kind, :other, :reference)
                on conflict do nothing
                """)
            .param("id", Ids.next())
            .param("document", document)
            .param("kind", kind.name())
            .param("other", other)
            .param("reference", reference)
            .update();
    if (rows > 0) {
      audit.append(act);
    }
    return rows > 0;
  }

  /** It no longer holds; the row stays. */
  public void dissolve(UUID document, UUID relation, String reason, Act act) {
    db.sql(
            """
            update register.relation set voided = :reason
             where id = :id and document = :document and voided is null
            """)
        .param("id", relation)
        .param("document", document)
        .param("reason", reason)
        .update();
    audit.append(act);
  }

  private static Relation relation(ResultSet rs, int row) throws SQLException {
    UUID reference = rs.getObject("f_id", UUID.class);
    UUID other = rs.getObject("id", UUID.class);
    RelationKind kind = RelationKind.valueOf(rs.getString("relation_kind"));
    UUID id = rs.getObject("relation", UUID.class);
    if (reference != null) {
      var cited = ReferenceRow.of(rs, "f_");
      return new Relation(id, kind, true, null, cited.cited(), cited.subject(), cited);
    }
    RegisteredDocument seen = seen(rs, other);
    String subject = seen.details().subject();
    return new Relation(id, kind, rs.getBoolean("own"), other, seen.cited(), subject, null);
  }

  /** As much of the other as its citation needs. */
  private static RegisteredDocument seen(ResultSet rs, UUID other) throws SQLException {
    Details details =
        Details.draft(
                new DocumentKind(rs.getString("kind")),
                rs.getString("issuer"),
                rs.getString("subject"))
            .numbered(rs.getString("number"), rs.getObject("issued_on", LocalDate.class));
    return new RegisteredDocument(
        other,
        rs.getObject("jurisdiction", UUID.class),
        rs.getObject("unit", UUID.class),
        Direction.valueOf(rs.getString("direction")),
        rs.getInt("year"),
        DocumentState.valueOf(rs.getString("state")),
        null,
        details,
        null,
        null,
        null,
        0);
  }
}
