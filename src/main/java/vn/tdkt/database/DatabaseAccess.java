package vn.tdkt.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;

/**
 * How to reach one database: the owner migrates and saves it, the application role works in it and
 * cannot alter a table (REQ-198). On a server both may be one role, when the environment names only
 * one.
 *
 * @param url JDBC address, without credentials
 */
public record DatabaseAccess(String url, Login owner, Login application) {

  /**
   * The server that the environment names, if it names one: TDKT_DB_URL, TDKT_DB_USER,
   * TDKT_DB_PASSWORD, and for migrations TDKT_DB_OWNER_USER and TDKT_DB_OWNER_PASSWORD, which
   * default to the former.
   *
   * @throws DatabaseFault if the address comes without a user or a password
   */
  public static Optional<DatabaseAccess> named(Map<String, String> environment) {
    String url = environment.get("TDKT_DB_URL");
    if (url == null || url.isBlank()) {
      return Optional.empty();
    }
    Login application =
        new Login(required(environment, "TDKT_DB_USER"), required(environment, "TDKT_DB_PASSWORD"));
    Login owner =
        environment.containsKey("TDKT_DB_OWNER_USER")
            ? new Login(
                required(environment, "TDKT_DB_OWNER_USER"),
                required(environment, "TDKT_DB_OWNER_PASSWORD"))
            : application;
    return Optional.of(new DatabaseAccess(url, owner, application));
  }

  private static String required(Map<String, String> environment, String name) {
    String value = environment.get(name);
    if (value == null || value.isEmpty()) {
      throw DatabaseFault.because("fault.environment", name);
    }
    return value;
  }

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
