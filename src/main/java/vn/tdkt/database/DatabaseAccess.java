package vn.tdkt.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

/**
 * How to reach one database: the owner migrates and saves it, the application role works in it and
 * cannot alter a table (REQ-198). On a server both may be one role, when the environment names only
 * one.
 *
 * @param url JDBC address, without credentials
 */
public record DatabaseAccess(String url, Login owner, Login application) {

  /** The settings under which Spring and Flyway find this database. */
  public Map<String, Object> settings() {
    return Map.of(
        "spring.datasource.url", url,
        "spring.datasource.username", application.user(),
        "spring.datasource.password", application.password(),
        "spring.flyway.user", owner.user(),
        "spring.flyway.password", owner.password(),
        "spring.flyway.placeholders.application", application.user());
  }

  public Connection asOwner() throws SQLException {
    return DriverManager.getConnection(url, owner.user(), owner.password());
  }

  public Connection asApplication() throws SQLException {
    return DriverManager.getConnection(url, application.user(), application.password());
  }
}
