package vn.tdkt.documents.store;

import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tdkt.audit.Audit;
import vn.tdkt.documents.DocumentFacts;
import vn.tdkt.documents.StoredFile;
import vn.tdkt.kernel.Act;
import vn.tdkt.kernel.StaleEdit;
import vn.tdkt.kernel.Texts;

/** Files of units in SQL. */
@Repository
public class FileStore {
  private static final String SELECT =
      """
      select f.id, f.jurisdiction, f.unit, f.year, f.name, f.number, f.issued_on, f.issuer,
             f.subject, f.restricted, f.uploaded_by, f.uploaded_at, f.version,
             f.content, c.type, c.size, c.pages
        from documents.file f left join documents.content c on c.sha256 = f.content
       where f.withdrawn is null
      """;

  private static final String INSERT =
      """
      insert into documents.file
        (id, jurisdiction, unit, year, content, name, number, issued_on, issuer, subject,
         search, restricted, uploaded_by, uploaded_at)
      values
        (:id, :jurisdiction, :unit, :year, :content, :name, :number, :issued_on, :issuer, :subject,
         :search, :restricted, :uploaded_by, :uploaded_at)
      on conflict (unit, year, content) where withdrawn is null do nothing
      """;

  private final JdbcClient db;
  private final Audit audit;

  FileStore(JdbcClient db, Audit audit) {
    this.db = db;
    this.audit = audit;
  }

  /**
   * A file with the address of its content, which never leaves this module.
   *
   * @param sha256 null where only number, date and subject are kept
   */
  public record Held(StoredFile file, @Nullable String sha256) {}

  /** False where the unit has the same content in this year already; then nothing is written. */
  public boolean add(Held held, Act act) {
    StoredFile file = held.file();
    int rows =
        db.sql(INSERT)
            .param("id", file.id())
            .param("jurisdiction", file.jurisdiction())
            .param("unit", file.unit())
            .param("year", file.year())
            .param("content", held.sha256())
            .params(columns(file))
            .param("uploaded_by", file.uploadedBy())
            .param("uploaded_at", file.uploadedAt().atOffset(ZoneOffset.UTC))
            .update();
    if (rows == 1) {
      audit.append(act);
    }
    return rows == 1;
  }

  public Optional<Held> find(UUID id) {
    return db.sql(SELECT + " and f.id = :id").param("id", id).query(FileRow::held).optional();
  }

  /** The file that the unit holds with this content in this year. */
  public Optional<StoredFile> same(UUID unit, int year, String sha256) {
    return db.sql(SELECT + " and f.unit = :unit and f.year = :year and f.content = :content")
        .param("unit", unit)
        .param("year", year)
        .param("content", sha256)
        .query(FileRow::held)
        .optional()
        .map(Held::file);
  }

  /** The years for which the unit has files, the newest first. */
  public List<Integer> years(UUID unit) {
    return db.sql(
            """
            select distinct year from documents.file
             where unit = :unit and withdrawn is null order by year desc
            """)
        .param("unit", unit)
        .query(Integer.class)
        .list();
  }

  /**
   * The files of a unit for a year, the newest first, at most {@code most}.
   *
   * @param words looked for in name, number, issuer and subject without regard to accents
   */
  public List<StoredFile> of(UUID unit, int year, String words, int most) {
    return db
        .sql(
            SELECT
                + """
                 and f.unit = :unit and f.year = :year and strpos(f.search, :words) > 0
                 order by f.id desc limit :most
                """)
        .param("unit", unit)
        .param("year", year)
        .param("words", Texts.folded(words))
        .param("most", most)
        .query(FileRow::held)
        .list()
        .stream()
        .map(Held::file)
        .toList();
  }

  /** Writes the facts and the class of the file. */
  public void describe(StoredFile file, Act act) {
    written(
        file,
        db.sql(
                """
                update documents.file
                   set name = :name, number = :number, issued_on = :issued_on, issuer = :issuer,
                       subject = :subject, search = :search, restricted = :restricted,
                       version = version + 1
                 where id = :id and version = :version and withdrawn is null
                """)
            .params(columns(file)),
        act);
  }

  /** Hides the file; its row and its content stay. */
  public void withdraw(StoredFile file, String reason, Act act) {
    written(
        file,
        db.sql(
                """
                update documents.file set withdrawn = :reason, version = version + 1
                 where id = :id and version = :version and withdrawn is null
                """)
            .param("reason", reason),
        act);
  }

  /** Takes the row away with every place that was pinned in it; for state secrets only. */
  public void putOut(UUID file, Act act) {
    db.sql("delete from documents.evidence where file = :id").param("id", file).update();
    db.sql("delete from documents.file where id = :id").param("id", file).update();
    audit.append(act);
  }

  private void written(StoredFile file, JdbcClient.StatementSpec update, Act act) {
    if (update.param("id", file.id()).param("version", file.version()).update() == 0) {
      throw new StaleEdit("file", file.version());
    }
    audit.append(act);
  }

  private static Map<String, @Nullable Object> columns(StoredFile file) {
    DocumentFacts facts = file.facts();
    Map<String, @Nullable Object> columns = new HashMap<>();
    columns.put("name", file.name());
    columns.put("restricted", file.restricted());
    columns.put("number", facts.number());
    columns.put("issued_on", facts.date());
    columns.put("issuer", facts.issuer());
    columns.put("subject", facts.subject());
    columns.put("search", file.searchText());
    return columns;
  }
}
