package vn.tdkt.register.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tdkt.audit.Audit;
import vn.tdkt.kernel.Act;
import vn.tdkt.kernel.StaleEdit;
import vn.tdkt.kernel.Texts;
import vn.tdkt.register.LegalReference;

/** Legal papers of the country and of a province. */
@Repository
public class ReferenceStore {
  private static final String SELECT =
      """
      select f.id, f.jurisdiction, f.kind, f.number, f.issued_on, f.issuer, f.subject, f.in_force,
             f.ended_on, f.replaced_by, f.note, f.version, b.number as replacement
        from register.reference f left join register.reference b on b.id = f.replaced_by
      """;

  private final JdbcClient db;
  private final Audit audit;

  ReferenceStore(JdbcClient db, Audit audit) {
    this.db = db;
    this.audit = audit;
  }

  /** Those of the country and of this province, the newest first. */
  public List<LegalReference> search(UUID jurisdiction, String words, int most) {
    return db.sql(
            SELECT
                + """
                 where (f.jurisdiction is null or f.jurisdiction = :jurisdiction)
                   and strpos(f.search, :words) > 0
                 order by f.issued_on desc, f.id limit :most
                """)
        .param("jurisdiction", jurisdiction)
        .param("words", Texts.folded(words))
        .param("most", most)
        .query((rs, row) -> ReferenceRow.of(rs, ""))
        .list();
  }

  /** One that this province can cite. */
  public Optional<LegalReference> find(UUID id, UUID jurisdiction) {
    return db.sql(
            SELECT
                + """
                 where f.id = :id and (f.jurisdiction is null or f.jurisdiction = :jurisdiction)
                """)
        .param("id", id)
        .param("jurisdiction", jurisdiction)
        .query((rs, row) -> ReferenceRow.of(rs, ""))
        .optional();
  }

  public void add(LegalReference reference, Act act) {
    db.sql(
            """
            insert into register.reference
              (id, jurisdiction, kind, number, issued_on, issuer, subject, in_force, note, search)
            values
              (:id, :jurisdiction, :kind, :number, :issued_on, :issuer, :subject,
               :in_force, :note, :search)
            """)
        .param("id", reference.id())
        .param("jurisdiction", reference.jurisdiction())
        .param("kind", reference.kind())
        .param("number", reference.number())
        .param("issued_on", reference.issuedOn())
        .param("issuer", reference.issuer())
        .param("subject", reference.subject())
        .param("in_force", reference.inForce())
        .param("note", reference.note())
        .param("search", reference.searchText())
        .update();
    audit.append(act);
  }

  /** Writes when it ends and what stands in its place. */
  public void end(LegalReference reference, Act act) {
    int rows =
        db.sql(
                """
                update register.reference
                   set ended_on = :ended_on, replaced_by = :replaced_by, version = version + 1
                 where id = :id and version = :version
                """)
            .param("id", reference.id())
            .param("version", reference.version())
            .param("ended_on", reference.endedOn())
            .param("replaced_by", reference.replacedBy())
            .update();
    if (rows == 0) {
      throw new StaleEdit("legal reference", reference.version());
    }
    audit.append(act);
  }
}
