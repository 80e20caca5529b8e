package vn.tdkt.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.postgresql.PGConnection;
import vn.tdkt.database.DatabaseAccess;

/**
 * Writes one backup. All tables are read in one transaction that sees one moment; the files come
 * after the tables, so that every file a row names is there (a file is written before its row).
 */
record Saving(DatabaseAccess database, Path files) {

  /** The archive appears under its name only when it is whole and on the disk. */
  void to(Path target, Instant made) {
    Path beside = target.resolveSibling(target.getFileName() + ".part");
    try {
      Files.createDirectories(target.toAbsolutePath().getParent());
      try {
        fill(beside, made);
        Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(beside);
      }
    } catch (IOException | SQLException e) {
      throw BackupFault.at(target, e, "fault.save");
    }
  }

  private void fill(Path file, Instant made) throws IOException, SQLException {
    Files.deleteIfExists(file);
    Files.createFile(
        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    try (Archive archive = new Archive(Files.newOutputStream(file))) {
      write(archive, made);
    }
    try (FileChannel written = FileChannel.open(file, StandardOpenOption.WRITE)) {
      written.force(true);
    }
  }

  private void write(Archive archive, Instant made) throws IOException, SQLException {
    try (Connection connection = database.asOwner()) {
      connection.setAutoCommit(false);
      connection.setReadOnly(true);
      connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
      List<Manifest.Table> tables = Catalogue.tables(connection);
      for (Manifest.Table table : tables) {
        addTable(archive, table, connection);
      }
      addFiles(archive);
      var manifest =
          new Manifest(
              made,
              schema(connection),
              tables,
              Catalogue.sequences(connection),
              archive.checksums());
      archive.add(Manifest.NAME, manifest.text());
    }
  }

  private static String schema(Connection connection) throws SQLException {
    return Catalogue.newestMigration(connection).stream()
        .findFirst()
        .orElseThrow(() -> BackupFault.because("fault.nothing"));
  }

  /** By way of a temporary file, because an archive wants to know a length beforehand. */
  private static void addTable(Archive archive, Manifest.Table table, Connection connection)
      throws IOException, SQLException {
    Path rows = Files.createTempFile("tdkt-backup-", ".gz");
    try {
      try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(rows))) {
        connection
            .unwrap(PGConnection.class)
            .getCopyAPI()
            .copyOut("copy " + table.name() + " (" + table.columns() + ") to stdout", out);
      }
      archive.add(table.entry(), rows);
    } finally {
      Files.delete(rows);
    }
  }

  private void addFiles(Archive archive) throws IOException {
    if (!Files.isDirectory(files)) {
      return;
    }
    List<Path> stored;
    try (Stream<Path> walk = Files.walk(files)) {
      stored = walk.filter(Files::isRegularFile).sorted().toList();
    }
    for (Path file : stored) {
      archive.add("files/" + files.relativize(file), file);
    }
  }
}
