package vn.tdkt.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * The passwords of our own server's roles: made once, kept in one file that only its owner reads.
 */
final class Passwords {
  private static final int BYTES = 24;

  private final Properties kept;

  private Passwords(Properties kept) {
    this.kept = kept;
  }

  static Passwords in(Path folder) throws IOException {
    Path file = folder.resolve("passwords");
    if (!Files.exists(file)) {
      write(file);
    }
    Properties kept = new Properties();
    try (var reader = Files.newBufferedReader(file)) {
      kept.load(reader);
    }
    return new Passwords(kept);
  }

  Login of(String role) {
    return new Login(role, kept.getProperty(role));
  }

  private static void write(Path file) throws IOException {
    Path beside = file.resolveSibling("passwords.new");
    Files.deleteIfExists(beside);
    Files.createFile(
        beside, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    SecureRandom random = new SecureRandom();
    try (var writer = Files.newBufferedWriter(beside)) {
      Stream.of(PostgresServer.SUPERUSER, EmbeddedPostgres.OWNER, EmbeddedPostgres.APPLICATION)
          .forEach(role -> line(writer, role, random));
    }
    Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
  }

  private static void line(Appendable writer, String role, SecureRandom random) {
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    try {
      writer.append(role).append('=').append(HexFormat.of().formatHex(bytes)).append('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
