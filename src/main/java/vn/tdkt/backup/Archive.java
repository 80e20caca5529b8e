package vn.tdkt.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;

/** The .tar of a backup: written entry by entry with its checksums, and read through. */
final class Archive implements AutoCloseable {
  private final TarArchiveOutputStream tar;
  private final Map<String, String> checksums = new TreeMap<>();

  Archive(OutputStream out) {
    tar = new TarArchiveOutputStream(out, StandardCharsets.UTF_8.name());
    tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
    tar.setBigNumberMode(TarArchiveOutputStream.BIGNUMBER_POSIX);
  }

  void add(String name, Path content) throws IOException {
    TarArchiveEntry entry = new TarArchiveEntry(name);
    entry.setSize(Files.size(content));
    tar.putArchiveEntry(entry);
    try (InputStream in = Files.newInputStream(content)) {
      checksums.put(name, copy(in, tar));
    }
    tar.closeArchiveEntry();
  }

  void add(String name, String content) throws IOException {
    byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
    TarArchiveEntry entry = new TarArchiveEntry(name);
    entry.setSize(bytes.length);
    tar.putArchiveEntry(entry);
    tar.write(bytes);
    tar.closeArchiveEntry();
  }

  Map<String, String> checksums() {
    return checksums;
  }

  @Override
  public void close() throws IOException {
    tar.close();
  }

  /** What is done with one entry; its content may be left unread. */
  interface Reader {
    void entry(String name, InputStream content) throws IOException;
  }

  static void read(Path file, Reader reader) throws IOException {
    try (var in = new TarArchiveInputStream(Files.newInputStream(file), "UTF-8")) {
      for (TarArchiveEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        reader.entry(entry.getName(), in);
      }
    }
  }

  /** Copies to the end and gives the SHA-256 of what passed, in hex. */
  static String copy(InputStream in, OutputStream out) throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      new DigestInputStream(in, digest).transferTo(out);
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
