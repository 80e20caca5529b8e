package vn.tdkt.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** A backup whose every entry is there and as it was written; only such a one is restored. */
public final class ProvedBackup {
  private final Path file;
  private final Manifest manifest;

  private ProvedBackup(Path file, Manifest manifest) {
    this.file = file;
    this.manifest = manifest;
  }

  /**
   * Reads it through once.
   *
   * @throws BackupFault if it is no backup, or not whole
   */
  public static ProvedBackup of(Path file) {
    if (!Files.isReadable(file)) {
      throw BackupFault.because("fault.missing", file);
    }
    Map<String, String> found = new TreeMap<>();
    Manifest manifest = Manifest.of(read(file, found));
    if (!manifest.checksums().equals(found)) {
      throw BackupFault.because("fault.checksum", file);
    }
    return new ProvedBackup(file, manifest);
  }

  /** The text of the manifest; notes the checksums of all other entries. */
  private static String read(Path file, Map<String, String> found) {
    StringBuilder manifest = new StringBuilder();
    try {
      Archive.read(
          file,
          (name, content) -> {
            if (name.equals(Manifest.NAME)) {
              manifest.append(new String(content.readAllBytes(), StandardCharsets.UTF_8));
            } else {
              found.put(name, Archive.copy(content, OutputStream.nullOutputStream()));
            }
          });
    } catch (IOException e) {
      throw BackupFault.because(e, "fault.checksum", file);
    }
    return manifest.toString();
  }

  Path file() {
    return file;
  }

  Manifest manifest() {
    return manifest;
  }
}
