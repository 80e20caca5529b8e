package vn.tdkt.register.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tdkt.papers.SigningForm;
import vn.tdkt.register.Details;
import vn.tdkt.register.Direction;
import vn.tdkt.register.DocumentKind;
import vn.tdkt.register.DocumentState;
import vn.tdkt.register.RegisteredDocument;

/** One row of the register; an annex is read with number, date and state of its main paper. */
final class DocumentRow {
  static final String COLUMNS =
      """
      d.id, d.jurisdiction, d.unit, d.direction, d.year, d.main, d.kind, d.version,
      case when d.state = 'VOID' then d.state else coalesce(m.state, d.state) end as state,
      coalesce(m.number, d.number) as number, coalesce(m.issued_on, d.issued_on) as issued_on,
      coalesce(m.arrival, d.arrival) as arrival, coalesce(m.arrived_on, d.arrived_on) as arrived_on,
      d.issuer, d.place, d.subject, d.signer, d.signing, d.archive,
      coalesce(d.voided, m.voided) as voided,
      (select f.title from register.entry e join register.work_file f on f.id = e.work_file
        where e.document in (d.id, d.main) and not e.dropped and f.state = 'CLOSED'
        limit 1) as closed_in,
      (select coalesce(nullif(x.number, ''), x.subject)
         from register.relation r join register.document x on x.id = r.document
        where r.other = d.id and r.kind = 'REPLACES' and r.voided is null and x.state <> 'VOID'
        limit 1) as replaced_by
      """;

  static final String FROM =
      " from register.document d left join register.document m on m.id = d.main ";

  private DocumentRow() {}

  static RegisteredDocument of(ResultSet rs, int row) throws SQLException {
    return new RegisteredDocument(
        rs.getObject("id", UUID.class),
        rs.getObject("jurisdiction", UUID.class),
        rs.getObject("unit", UUID.class),
        Direction.valueOf(rs.getString("direction")),
        rs.getInt("year"),
        DocumentState.valueOf(rs.getString("state")),
        rs.getObject("main", UUID.class),
        details(rs),
        rs.getString("closed_in"),
        rs.getString("replaced_by"),
        rs.getString("voided"),
        rs.getLong("version"));
  }

  private static Details details(ResultSet rs) throws SQLException {
    return new Details(
        new DocumentKind(rs.getString("kind")),
        rs.getString("number"),
        rs.getObject("issued_on", LocalDate.class),
        rs.getObject("arrival", Integer.class),
        rs.getObject("arrived_on", LocalDate.class),
        rs.getString("issuer"),
        rs.getString("place"),
        rs.getString("subject"),
        rs.getString("signer"),
        signing(rs.getString("signing")),
        rs.getString("archive"));
  }

  private static @Nullable SigningForm signing(@Nullable String name) {
    return name == null ? null : SigningForm.valueOf(name);
  }
}
