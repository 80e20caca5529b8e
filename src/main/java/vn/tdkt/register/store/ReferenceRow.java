package vn.tdkt.register.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import vn.tdkt.register.LegalReference;

/** One legal paper, from columns whose names begin alike. */
final class ReferenceRow {
  private ReferenceRow() {}

  static LegalReference of(ResultSet rs, String begin) throws SQLException {
    return new LegalReference(
        rs.getObject(begin + "id", UUID.class),
        rs.getObject(begin + "jurisdiction", UUID.class),
        rs.getString(begin + "kind"),
        rs.getString(begin + "number"),
        rs.getObject(begin + "issued_on", LocalDate.class),
        rs.getString(begin + "issuer"),
        rs.getString(begin + "subject"),
        rs.getObject(begin + "in_force", LocalDate.class),
        rs.getObject(begin + "ended_on", LocalDate.class),
        rs.getObject(begin + "replaced_by", UUID.class),
        rs.getString(begin + "replacement"),
        rs.getString(begin + "note"),
        rs.getLong(begin + "version"));
  }
}
