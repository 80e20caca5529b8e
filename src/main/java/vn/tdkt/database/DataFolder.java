package vn.tdkt.database;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * Everything that one installation keeps on this machine, in one folder that only its owner may
 * enter. One program at a time works in it.
 */
public record DataFolder(Path root) {

  /** The folder itself, made if it is not there. */
  public static DataFolder at(Path root) {
    try {
      Folders.createPrivate(root.toAbsolutePath());
      return new DataFolder(root.toRealPath());
    } catch (IOException e) {
      throw DatabaseFault.because(e, "fault.folder", root);
    }
  }

  /** The embedded server's own folder. */
  public Path postgres() {
    return root.resolve("postgres");
  }

  /** Files by content hash. */
  public Path files() {
    return root.resolve("files");
  }

  /** What may be lost at any time, and no backup keeps: uploads under way, pictures of pages. */
  public Path passing() {
    return root.resolve("passing");
  }

  public Path backups() {
    return root.resolve("backups");
  }

  public Path logs() {
    return root.resolve("logs");
  }

  /** True before the first start, when there is nothing that a restore could overwrite. */
  public boolean isUnused() {
    return !Files.exists(postgres()) && !Files.exists(files());
  }

  /**
   * The right to work in this folder until closed, also by the end of the program; none if taken.
   */
  @SuppressWarnings("resource") // the lock closes its channel
  public Optional<FileLock> lock() {
    try {
      FileChannel channel =
          FileChannel.open(
              root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      FileLock lock = channel.tryLock();
      if (lock == null) {
        channel.close();
      }
      return Optional.ofNullable(lock);
    } catch (IOException e) {
      throw DatabaseFault.because(e, "fault.folder", root);
    }
  }

  /** Tells a second start where the first one answers. */
  public void announce(URI address) {
    try {
      Files.writeString(root.resolve("address"), address.toString());
    } catch (IOException e) {
      throw DatabaseFault.because(e, "fault.folder", root);
    }
  }

  /** Where the program that holds the lock answers; empty while it is still starting. */
  public Optional<URI> address() {
    try {
      return Optional.of(URI.create(Files.readString(root.resolve("address")).strip()));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw DatabaseFault.because(e, "fault.folder", root);
    }
  }

  /** Forgets the address of a program that has ended. */
  public void withdraw() {
    try {
      Files.deleteIfExists(root.resolve("address"));
    } catch (IOException e) {
      throw DatabaseFault.because(e, "fault.folder", root);
    }
  }
}
