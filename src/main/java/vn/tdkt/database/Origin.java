package vn.tdkt.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

/**
 * With what the data of an installation began: sample logins, whose passwords are printed, must
 * never answer other machines (decision 62). It is remembered in the database itself, so that
 * neither a restored backup nor another data folder forgets it.
 */
public enum Origin {
  SAMPLE,
  EMPTY;

  /** What these data began with; nothing before the first start. */
  public static Optional<Origin> of(DatabaseAccess database) {
    try (Connection connection = database.asOwner();
        Statement statement = connection.createStatement()) {
      return exists(statement) ? read(statement) : Optional.empty();
    } catch (SQLException e) {
      throw DatabaseFault.because(e, "fault.connect", database.url(), e.getMessage());
    }
  }

  /** Remembers it; what was remembered before stays. */
  public void note(DatabaseAccess database) {
    try (Connection connection = database.asOwner();
        PreparedStatement statement =
            connection.prepareStatement(
                "insert into database.origin (origin) values (?) on conflict do nothing")) {
      statement.setString(1, name());
      statement.executeUpdate();
    } catch (SQLException e) {
      throw DatabaseFault.because(e, "fault.connect", database.url(), e.getMessage());
    }
  }

  private static boolean exists(Statement statement) throws SQLException {
    try (ResultSet table =
        statement.executeQuery("select to_regclass('database.origin') is not null")) {
      return table.next() && table.getBoolean(1);
    }
  }

  private static Optional<Origin> read(Statement statement) throws SQLException {
    try (ResultSet row = statement.executeQuery("select origin from database.origin")) {
      return row.next() ? Optional.of(valueOf(row.getString(1))) : Optional.empty();
    }
  }
}
