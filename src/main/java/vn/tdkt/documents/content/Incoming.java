package vn.tdkt.documents.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A file that has come in and is not kept yet: on disk, hashed, forced to the disk. Closing takes
 * it away, unless the store has kept it.
 */
public final class Incoming implements AutoCloseable {
  private final Path path;
  private final String sha256;
  private final long size;

  private Incoming(Path path, String sha256, long size) {
    this.path = path;
    this.sha256 = sha256;
    this.size = size;
  }

  /**
   * Reads at most {@code most} bytes into {@code path}, which must not exist.
   *
   * @throws TooLarge as soon as one byte more has come; nothing is left behind
   */
  static Incoming receive(InputStream in, long most, Path path) throws IOException {
    MessageDigest digest = newDigest();
    try {
      long size = copy(in, most, path, digest);
      return new Incoming(path, HexFormat.of().formatHex(digest.digest()), size);
    } catch (IOException | RuntimeException e) {
      Files.deleteIfExists(path);
      throw e;
    }
  }

  private static long copy(InputStream in, long most, Path path, MessageDigest digest)
      throws IOException {
    try (FileChannel channel =
            FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        OutputStream out = new DigestOutputStream(Channels.newOutputStream(channel), digest)) {
      byte[] buffer = new byte[1 << 16];
      long size = 0;
      for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
        size += count;
        if (size > most) {
          throw new TooLarge(most);
        }
        out.write(buffer, 0, count);
      }
      channel.force(true);
      return size;
    }
  }

  public Path path() {
    return path;
  }

  public String sha256() {
    return sha256;
  }

  /** In bytes. */
  public long size() {
    return size;
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(path);
  }

  private static MessageDigest newDigest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** More came than is taken. */
  public static final class TooLarge extends IOException {
    private static final long serialVersionUID = 1L;

    TooLarge(long most) {
      super("more than " + most + " bytes");
    }
  }
}
