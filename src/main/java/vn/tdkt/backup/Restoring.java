package vn.tdkt.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.postgresql.PGConnection;
import vn.tdkt.database.DatabaseAccess;
import vn.tdkt.database.Migrations;

/**
 * Brings one backup back into an empty database and an empty folder of files; nothing that exists
 * is overwritten.
 */
record Restoring(DatabaseAccess database, Path files) {

  void from(ProvedBackup backup) {
    try {
      refuseToOverwrite();
      Migrations.upTo(database, backup.manifest().schema());
      try (Connection connection = database.asOwner()) {
        connection.setAutoCommit(false);
        load(connection, backup.manifest(), backup.file());
        connection.commit();
      }
      Migrations.all(database);
    } catch (IOException | SQLException e) {
      throw BackupFault.at(backup.file(), e, "fault.restore");
    }
  }

  private void refuseToOverwrite() throws IOException, SQLException {
    try (Connection connection = database.asOwner()) {
      if (!Catalogue.newestMigration(connection).isEmpty()) {
        throw BackupFault.because("fault.not-empty");
      }
    }
    if (Files.isDirectory(files)) {
      try (Stream<Path> inside = Files.list(files)) {
        if (inside.findAny().isPresent()) {
          throw BackupFault.because("fault.not-empty");
        }
      }
    }
  }

  /** Rows come table by table; what they refer to is checked once all are there. */
  private void load(Connection connection, Manifest manifest, Path backup)
      throws IOException, SQLException {
    Catalogue.ForeignKeys foreignKeys = Catalogue.foreignKeys(connection);
    List<String> tables = manifest.tables().stream().map(Manifest.Table::name).toList();
    execute(connection, foreignKeys.relax());
    execute(connection, triggers("disable", tables));
    execute(connection, List.of("truncate " + String.join(", ", tables)));
    loadEntries(connection, manifest, backup);
    for (Map.Entry<String, Long> sequence : manifest.sequences().entrySet()) {
      execute(
          connection,
          List.of("select setval('%s', %d)".formatted(sequence.getKey(), sequence.getValue())));
    }
    execute(connection, List.of("set constraints all immediate"));
    execute(connection, triggers("enable", tables));
    execute(connection, foreignKeys.restore());
  }

  private void loadEntries(Connection connection, Manifest manifest, Path backup)
      throws IOException, SQLException {
    Map<String, Manifest.Table> tables =
        manifest.tables().stream()
            .collect(Collectors.toMap(Manifest.Table::entry, Function.identity()));
    var copy = connection.unwrap(PGConnection.class).getCopyAPI();
    Archive.read(
        backup,
        (name, content) -> {
          Manifest.Table table = tables.get(name);
          if (table != null) {
            try {
              copy.copyIn(
                  "copy " + table.name() + " (" + table.columns() + ") from stdin",
                  new GZIPInputStream(content));
            } catch (SQLException e) {
              throw new IOException(e);
            }
          } else if (name.startsWith("files/")) {
            loadFile(name.substring("files/".length()), content);
          }
        });
  }

  private void loadFile(String name, InputStream content) throws IOException {
    Path target = files.resolve(name).normalize();
    if (!target.startsWith(files)) {
      throw BackupFault.because("fault.format");
    }
    Files.createDirectories(target.resolve("..").normalize());
    Files.copy(content, target);
  }

  private static List<String> triggers(String verb, List<String> tables) {
    return tables.stream().map(t -> "alter table " + t + " " + verb + " trigger user").toList();
  }

  private static void execute(Connection connection, List<String> statements) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }
}
