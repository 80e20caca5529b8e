package vn.tdkt.organisation.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import vn.tdkt.organisation.Validity;

/** Reads a daterange that a query gives as two columns, {@code valid_from} and {@code valid_to}. */
final class Ranges {
  private Ranges() {}

  static Validity validity(ResultSet rs) throws SQLException {
    return new Validity(
        rs.getObject("valid_from", LocalDate.class), rs.getObject("valid_to", LocalDate.class));
  }
}
