package vn.tdkt.database;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/**
 * PostgreSQL's programs, unpacked once per version into the cache from the archive in the build.
 */
record PostgresBinaries(Path home) {
  private static final Pattern VERSION = Pattern.compile("-(\\d+\\.\\d+)\\.\\d+\\.jar");
  private static final int OWNER_EXECUTES = 0100;
  private static final Set<PosixFilePermission> PROGRAM =
      PosixFilePermissions.fromString("rwxr-xr-x");

  /** The programs, ready to run; only the first call for a version unpacks. */
  static PostgresBinaries in(Path cache) {
    URL archive = archive();
    Path home = cache.resolve("postgres-" + version(archive));
    try {
      if (!Files.isDirectory(home)) {
        Files.createDirectories(cache);
        unpack(archive, home);
      }
    } catch (IOException e) {
      throw DatabaseFault.because(e, "fault.unpack", home);
    }
    return new PostgresBinaries(home);
  }

  /** "18": data folders of another number cannot be opened. */
  String majorVersion() {
    String name = home.getFileName().toString();
    return name.substring(name.indexOf('-') + 1, name.indexOf('.'));
  }

  Path program(String name) {
    return home.resolve("bin").resolve(name);
  }

  private static URL archive() {
    String arch =
        switch (System.getProperty("os.arch")) {
          case "amd64", "x86_64" -> "x86_64";
          case "aarch64" -> "arm_64";
          default -> "none";
        };
    URL found = PostgresBinaries.class.getResource("/postgres-linux-" + arch + ".txz");
    if (found == null || !System.getProperty("os.name").equals("Linux")) {
      throw DatabaseFault.because(
          "fault.platform", System.getProperty("os.name"), System.getProperty("os.arch"));
    }
    return found;
  }

  private static String version(URL archive) {
    Matcher version = VERSION.matcher(archive.toString());
    if (!version.find()) {
      throw new IllegalStateException("no version in " + archive);
    }
    return version.group(1);
  }

  /** Beside its place and then moved there in one step: a broken-off unpacking is never used. */
  private static void unpack(URL archive, Path home) throws IOException {
    Path beside = Files.createTempDirectory(home.getParent(), "unpacking-");
    Files.setPosixFilePermissions(beside, PROGRAM);
    try (InputStream in = archive.openStream();
        var tar = new TarArchiveInputStream(new XZCompressorInputStream(in))) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        write(entry, tar, beside);
      }
    }
    try {
      Files.move(beside, home, StandardCopyOption.ATOMIC_MOVE);
    } catch (FileSystemException lostTheRace) {
      Folders.delete(beside);
      if (!Files.isDirectory(home)) {
        throw lostTheRace;
      }
    }
  }

  private static void write(TarArchiveEntry entry, InputStream content, Path root)
      throws IOException {
    Path target = inside(root, entry.getName());
    if (entry.isDirectory()) {
      Files.createDirectories(target);
      return;
    }
    Files.createDirectories(target.resolve("..").normalize());
    if (entry.isLink()) {
      Files.createLink(target, inside(root, entry.getLinkName()));
    } else if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
    } else {
      Files.copy(content, target);
      if ((entry.getMode() & OWNER_EXECUTES) != 0) {
        Files.setPosixFilePermissions(target, PROGRAM);
      }
    }
  }

  private static Path inside(Path root, String name) throws IOException {
    Path target = root.resolve(name).normalize();
    if (!target.startsWith(root)) {
      throw new IOException("path outside the archive: " + name);
    }
    return target;
  }
}
