package vn.tdkt.register.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.access.Scope;
import vn.tdkt.audit.AuditedThing;
import vn.tdkt.audit.AuditedThings;
import vn.tdkt.kernel.Act;
import vn.tdkt.kernel.Words;
import vn.tdkt.register.RegisterAccess;
import vn.tdkt.register.WorkFile;

/** Tells readers of the record about documents, files of work and legal papers. */
@Repository
class RegistersOnRecord implements AuditedThings {
  private static final String DOCUMENT = "document";
  private static final String WORK_FILE = "work-file";
  private static final String REFERENCE = "legal-reference";
  private static final Words WORDS = Words.of("register");

  private final JdbcClient db;

  RegistersOnRecord(JdbcClient db) {
    this.db = db;
  }

  @Override
  public List<Kind> kinds() {
    return List.of(
        new Kind(DOCUMENT, WORDS.say("on-record.document"), Permission.DOCUMENT_VIEW),
        new Kind(WORK_FILE, WORDS.say("on-record.work-file"), Permission.DOCUMENT_VIEW),
        new Kind(REFERENCE, WORDS.say("on-record.reference"), Permission.OWN_WORK));
  }

  @Override
  public List<UUID> in(List<Scope> places) {
    return db.sql(
            """
            select id from register.document where unit = any(:units)
            union all select id from register.work_file where unit = any(:units)
            """)
        .param(
            "units", places.stream().map(Scope::unit).filter(Objects::nonNull).toArray(UUID[]::new))
        .query(UUID.class)
        .list();
  }

  @Override
  public List<AuditedThing> named(Collection<Act.Subject> subjects, Access reader) {
    List<AuditedThing> named = new ArrayList<>(documents(subjects, reader));
    named.addAll(workFiles(subjects, reader));
    named.addAll(references(subjects));
    return named;
  }

  private List<AuditedThing> documents(Collection<Act.Subject> subjects, Access reader) {
    return db
        .sql("select " + DocumentRow.COLUMNS + DocumentRow.FROM + " where d.id = any(:ids)")
        .param("ids", Act.Subject.ids(DOCUMENT, subjects))
        .query(DocumentRow::of)
        .list()
        .stream()
        .filter(one -> RegisterAccess.maySee(one.jurisdiction(), one.unit(), reader))
        .map(
            one ->
                new AuditedThing(
                    new Act.Subject(DOCUMENT, one.id()),
                    one.cited(),
                    Scope.unit(one.jurisdiction(), one.unit()),
                    "/van-ban/" + one.id()))
        .toList();
  }

  private List<AuditedThing> workFiles(Collection<Act.Subject> subjects, Access reader) {
    return db
        .sql(WorkFileStore.SELECT + " where f.id = any(:ids)")
        .param("ids", Act.Subject.ids(WORK_FILE, subjects))
        .query(WorkFileStore::workFile)
        .list()
        .stream()
        .filter(one -> RegisterAccess.maySee(one.jurisdiction(), one.unit(), reader))
        .map(RegistersOnRecord::thing)
        .toList();
  }

  private static AuditedThing thing(WorkFile file) {
    return new AuditedThing(
        new Act.Subject(WORK_FILE, file.id()),
        file.title(),
        Scope.unit(file.jurisdiction(), file.unit()),
        "/ho-so-cong-viec/" + file.id());
  }

  private List<AuditedThing> references(Collection<Act.Subject> subjects) {
    return db.sql(
            """
            select id, jurisdiction, number from register.reference
             where id = any(:ids) and jurisdiction is not null
            """)
        .param("ids", Act.Subject.ids(REFERENCE, subjects))
        .query(
            (rs, row) -> {
              UUID id = rs.getObject("id", UUID.class);
              return new AuditedThing(
                  new Act.Subject(REFERENCE, id),
                  rs.getString("number"),
                  Scope.jurisdiction(rs.getObject("jurisdiction", UUID.class)),
                  "/can-cu-phap-ly/" + id);
            })
        .list();
  }
}
