package vn.tdkt.database;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import vn.tdkt.database.PostgresServer.Durability;

/**
 * A PostgreSQL of our own: on 127.0.0.1 only, one data folder, started and stopped with the program
 * (decision 57: one program at a time; the caller holds the lock of the folder).
 */
public final class EmbeddedPostgres implements AutoCloseable {
  static final String DATABASE = "tdkt";
  static final String OWNER = "tdkt_owner";
  static final String APPLICATION = "tdkt_app";

  private final PostgresServer server;
  private final Passwords passwords;
  private final int port;

  private EmbeddedPostgres(PostgresServer server, Passwords passwords, int port) {
    this.server = server;
    this.passwords = passwords;
    this.port = port;
  }

  /**
   * Starts the server of a folder, which is made when it is not there.
   *
   * @throws DatabaseFault with a sentence for the terminal
   */
  public static EmbeddedPostgres start(Path folder, Path cache) {
    return start(folder, cache, Durability.SAFE);
  }

  static EmbeddedPostgres start(Path folder, Path cache, Durability durability) {
    return start(
        new PostgresServer(PostgresBinaries.in(cache), OrdinaryUser.detect(), folder), durability);
  }

  static EmbeddedPostgres start(PostgresServer server, Durability durability) {
    try {
      Folders.createPrivate(server.folder());
      Folders.createPrivate(server.folder().resolve("log"));
      server.user().own(server.folder().resolve("log"));
      Passwords passwords = Passwords.in(server.folder());
      if (!server.exists()) {
        server.create(passwords.of(PostgresServer.SUPERUSER), durability);
      }
      var started = new EmbeddedPostgres(server, passwords, server.start(durability));
      started.prepare();
      return started;
    } catch (IOException | SQLException e) {
      throw DatabaseFault.because(e, "fault.start", server.folder(), e.getMessage());
    }
  }

  /** How to reach the server that another program has started on this folder. */
  public static Optional<DatabaseAccess> running(Path folder, Path cache) {
    try {
      var server = new PostgresServer(PostgresBinaries.in(cache), OrdinaryUser.OURSELVES, folder);
      Optional<Integer> port = server.runningPort();
      if (port.isEmpty()) {
        return Optional.empty();
      }
      return Optional.of(new EmbeddedPostgres(server, Passwords.in(folder), port.get()).access());
    } catch (IOException e) {
      throw DatabaseFault.because(e, "fault.start", folder, e.getMessage());
    }
  }

  public DatabaseAccess access() {
    return access(DATABASE);
  }

  DatabaseAccess access(String database) {
    return new DatabaseAccess(url(database), passwords.of(OWNER), passwords.of(APPLICATION));
  }

  /** Makes a further database, as a copy of one to which nobody is connected. */
  DatabaseAccess copy(String template, String name) {
    try (Connection connection = asSuperuser();
        Statement statement = connection.createStatement()) {
      statement.execute(
          "create database %s owner %s template %s strategy file_copy"
              .formatted(name, OWNER, template));
      return access(name);
    } catch (SQLException e) {
      throw DatabaseFault.because(e, "fault.start", server.folder(), e.getMessage());
    }
  }

  @Override
  public void close() {
    try {
      server.stop();
    } catch (IOException e) {
      throw DatabaseFault.because(e, "fault.start", server.folder(), e.getMessage());
    }
  }

  private String url(String database) {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
  }

  private Connection asSuperuser() throws SQLException {
    Login superuser = passwords.of(PostgresServer.SUPERUSER);
    return DriverManager.getConnection(url("postgres"), superuser.user(), superuser.password());
  }

  /** The two roles and the database; every step may have been done before. */
  private void prepare() throws SQLException {
    try (Connection connection = asSuperuser();
        Statement statement = connection.createStatement()) {
      prepareRole(statement, passwords.of(OWNER));
      prepareRole(statement, passwords.of(APPLICATION));
      if (isMissing(statement, "pg_database where datname = '" + DATABASE + "'")) {
        statement.execute("create database " + DATABASE + " owner " + OWNER);
      }
    }
  }

  private static void prepareRole(Statement statement, Login login) throws SQLException {
    if (isMissing(statement, "pg_roles where rolname = '" + login.user() + "'")) {
      statement.execute(
          "create role %s login password '%s'".formatted(login.user(), login.password()));
    }
  }

  private static boolean isMissing(Statement statement, String what) throws SQLException {
    try (ResultSet found = statement.executeQuery("select 1 from " + what)) {
      return !found.next();
    }
  }
}
