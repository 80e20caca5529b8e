package vn.tdkt.register.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tdkt.kernel.Act;
import vn.tdkt.register.DocumentKind;
import vn.tdkt.register.DocumentState;
import vn.tdkt.register.FiledDocument;
import vn.tdkt.register.WorkFile;

/**
 * What lies in files of work. Each write goes with one of the file itself, so that two people who
 * arrange it, or one who closes it, do not cross.
 */
@Repository
public class ContentsStore {
  private final JdbcClient db;
  private final WorkFileStore files;

  ContentsStore(JdbcClient db, WorkFileStore files) {
    this.db = db;
    this.files = files;
  }

  /** The table of contents: as it is, and of a closed file as it was when it was closed. */
  public List<FiledDocument> of(WorkFile file) {
    return file.closedAt() == null ? current(file.id()) : frozen(file.id());
  }

  private List<FiledDocument> current(UUID file) {
    return db.sql(
            """
            select e.document, e.position, d.number, d.issued_on, d.issuer, d.kind, d.subject,
                   d.state, e.pages, e.note
              from register.entry e join register.document d on d.id = e.document
             where e.work_file = :file and not e.dropped order by e.position, d.id
            """)
        .param("file", file)
        .query((rs, row) -> line(rs, subject(rs), DocumentState.valueOf(rs.getString("state"))))
        .list();
  }

  private List<FiledDocument> frozen(UUID file) {
    return db.sql(
            """
            select c.document, c.position, c.number, c.issued_on, c.issuer, c.subject, c.pages,
                   c.note, d.state
              from register.content_line c join register.document d on d.id = c.document
             where c.work_file = :file order by c.position
            """)
        .param("file", file)
        .query(
            (rs, row) ->
                line(rs, rs.getString("subject"), DocumentState.valueOf(rs.getString("state"))))
        .list();
  }

  /** Puts documents at the end of the file; one that is there already stays where it is. */
  public void add(WorkFile file, Collection<UUID> documents, Act act) {
    files.save(file, act);
    db.sql(
            """
            insert into register.entry as e (work_file, document, position)
            select :file, w.id,
                   w.position + (select coalesce(max(x.position), 0) from register.entry x
                                  where x.work_file = :file and not x.dropped)
              from unnest(:documents::uuid[]) with ordinality as w (id, position)
            on conflict (work_file, document) do update
              set dropped = false, position = excluded.position where e.dropped
            """)
        .param("file", file.id())
        .param("documents", documents.toArray(UUID[]::new))
        .update();
  }

  /** Takes a document out of the file; it stays in its register. */
  public void drop(WorkFile file, UUID document, Act act) {
    files.save(file, act);
    db.sql(
            """
            update register.entry set dropped = true
             where work_file = :file and document = :document
            """)
        .param("file", file.id())
        .param("document", document)
        .update();
  }

  /** Notes pages and remark of a line. */
  public void note(WorkFile file, UUID document, @Nullable Integer pages, String note, Act act) {
    files.save(file, act);
    db.sql(
            """
            update register.entry set pages = :pages, note = :note
             where work_file = :file and document = :document and not dropped
            """)
        .param("file", file.id())
        .param("document", document)
        .param("pages", pages)
        .param("note", note)
        .update();
  }

  /** Lays the documents in this order. */
  public void arrange(WorkFile file, List<UUID> documents, Act act) {
    files.save(file, act);
    db.sql(
            """
            update register.entry e set position = w.position
              from unnest(:documents::uuid[], :positions::int[]) as w (id, position)
             where e.work_file = :file and e.document = w.id
            """)
        .param("file", file.id())
        .param("documents", documents.toArray(UUID[]::new))
        .param(
            "positions", IntStream.rangeClosed(1, documents.size()).boxed().toArray(Integer[]::new))
        .update();
  }

  /** Holds the documents of a file still, so that they are frozen as they are read. */
  public List<FiledDocument> held(WorkFile file) {
    db.sql(
            """
            select d.id from register.entry e join register.document d on d.id = e.document
             where e.work_file = :file and not e.dropped for update of d
            """)
        .param("file", file.id())
        .query(UUID.class)
        .list();
    return current(file.id());
  }

  /** Writes down the table of contents and closes the file once and for all. */
  public void close(WorkFile closed, List<FiledDocument> contents, Act act) {
    for (int i = 0; i < contents.size(); i++) {
      write(closed.id(), i + 1, contents.get(i));
    }
    files.save(closed, act);
  }

  private void write(UUID file, int position, FiledDocument line) {
    db.sql(
            """
            insert into register.content_line
              (work_file, position, document, number, issued_on, issuer, subject, pages, note)
            values
              (:file, :position, :document, :number, :issued_on, :issuer, :subject, :pages, :note)
            """)
        .param("file", file)
        .param("position", position)
        .param("document", line.document())
        .param("number", line.number())
        .param("issued_on", line.issuedOn())
        .param("issuer", line.issuer())
        .param("subject", line.subject())
        .param("pages", line.pages())
        .param("note", line.note())
        .update();
  }

  private static String subject(ResultSet rs) throws SQLException {
    return new DocumentKind(rs.getString("kind")).label() + ": " + rs.getString("subject");
  }

  private static FiledDocument line(ResultSet rs, String subject, DocumentState state)
      throws SQLException {
    return new FiledDocument(
        rs.getObject("document", UUID.class),
        rs.getInt("position"),
        rs.getString("number"),
        rs.getObject("issued_on", LocalDate.class),
        rs.getString("issuer"),
        subject,
        state,
        rs.getObject("pages", Integer.class),
        rs.getString("note"));
  }
}
