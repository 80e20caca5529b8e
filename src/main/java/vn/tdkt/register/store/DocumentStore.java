package vn.tdkt.register.store;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tdkt.audit.Audit;
import vn.tdkt.kernel.Act;
import vn.tdkt.kernel.StaleEdit;
import vn.tdkt.kernel.Texts;
import vn.tdkt.register.Details;
import vn.tdkt.register.Direction;
import vn.tdkt.register.RegisteredDocument;
import vn.tdkt.register.model.DocumentNumber;

/** Documents of the register in SQL. */
@Repository
public class DocumentStore {
  private final JdbcClient db;
  private final RecipientStore recipients;
  private final Audit audit;

  DocumentStore(JdbcClient db, RecipientStore recipients, Audit audit) {
    this.db = db;
    this.recipients = recipients;
    this.audit = audit;
  }

  public Optional<RegisteredDocument> find(UUID id) {
    return db.sql("select " + DocumentRow.COLUMNS + DocumentRow.FROM + " where d.id = :id")
        .param("id", id)
        .query(DocumentRow::of)
        .optional();
  }

  /** The annexes of a paper, in the order in which they were added. */
  public List<RegisteredDocument> annexes(UUID main) {
    return db.sql(
            "select "
                + DocumentRow.COLUMNS
                + DocumentRow.FROM
                + " where d.main = :main and d.state <> 'VOID' order by d.id")
        .param("main", main)
        .query(DocumentRow::of)
        .list();
  }

  /**
   * @param day under which lists show it while it has no date
   * @param to the names of those to whom it goes
   */
  public void add(RegisteredDocument document, LocalDate day, List<String> to, Act act) {
    db.sql(
            """
            insert into register.document
              (id, jurisdiction, unit, direction, year, state, main, kind, number, issued_on,
               arrival, arrived_on, issuer, place, subject, signer, signing, archive, search,
               by_issuer, same, sorted_on)
            values
              (:id, :jurisdiction, :unit, :direction, :year, :state, :main, :kind, :number,
               :issued_on, :arrival, :arrived_on, :issuer, :place, :subject, :signer, :signing,
               :archive, :search, :by_issuer, :same, coalesce(:sorted_on::date, :day))
            """)
        .param("id", document.id())
        .param("jurisdiction", document.jurisdiction())
        .param("unit", document.unit())
        .param("direction", document.direction().name())
        .param("main", document.main())
        .param("day", day)
        .params(columns(document))
        .update();
    if (!to.isEmpty()) {
      recipients.name(document.id(), to);
    }
    audit.append(act);
  }

  /** Writes what the register says, and to whom the document goes. */
  public void correct(RegisteredDocument document, List<String> to, Act act) {
    save(document, act);
    recipients.name(document.id(), to);
  }

  /** Writes what the register says, and where the document stands. */
  public void save(RegisteredDocument document, Act act) {
    int rows =
        db.sql(
                """
                update register.document
                   set year = :year, state = :state, kind = :kind, number = :number,
                       issued_on = :issued_on, arrival = :arrival, arrived_on = :arrived_on,
                       issuer = :issuer, place = :place, subject = :subject, signer = :signer,
                       signing = :signing, archive = :archive, search = :search, by_issuer = :by_issuer, same = :same,
                       voided = :voided, sorted_on = coalesce(:sorted_on::date, sorted_on),
                       version = version + 1
                 where id = :id and version = :version
                """)
            .param("id", document.id())
            .param("version", document.version())
            .param("voided", document.voided())
            .params(columns(document))
            .update();
    if (rows == 0) {
      throw new StaleEdit("document", document.version());
    }
    audit.append(act);
  }

  private static Map<String, @Nullable Object> columns(RegisteredDocument document) {
    Details details = document.details();
    boolean annex = document.isAnnex();
    Map<String, @Nullable Object> columns = new HashMap<>();
    columns.put("year", document.year());
    columns.put("state", document.state().name());
    columns.put("kind", details.kind().code());
    columns.put("number", annex ? "" : details.number());
    columns.put("issued_on", annex ? null : details.issuedOn());
    columns.put("arrival", annex ? null : details.arrival());
    columns.put("arrived_on", annex ? null : details.arrivedOn());
    columns.put("issuer", details.issuer());
    columns.put("place", details.place());
    columns.put("subject", details.subject());
    columns.put("signer", details.signer());
    columns.put("signing", details.signing() == null ? null : details.signing().name());
    columns.put("archive", details.archive());
    columns.put("search", details.searchText());
    columns.put("by_issuer", Texts.folded(details.issuer()));
    columns.put("same", annex ? "" : same(document));
    columns.put(
        "sorted_on",
        document.direction() == Direction.INCOMING ? details.arrivedOn() : details.issuedOn());
    return columns;
  }

  /** Of what comes in, only number and issuer together tell one paper from another. */
  static String same(RegisteredDocument document) {
    String key = new DocumentNumber(document.details().number()).key();
    boolean incoming = document.direction() == Direction.INCOMING;
    return incoming && !key.isEmpty() ? key + "|" + Texts.folded(document.details().issuer()) : key;
  }
}
