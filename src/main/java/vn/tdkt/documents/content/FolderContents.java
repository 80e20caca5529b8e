package vn.tdkt.documents.content;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.tdkt.kernel.Ids;

/**
 * Contents in a folder: {@code contents/ab/abcd…}; until then in {@code incoming} on the same disk,
 * so that keeping is one atomic move. What a killed program left in {@code incoming} is removed at
 * the next start.
 */
public final class FolderContents implements ContentStore {
  private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

  private final Path contents;
  private final Path incoming;

  /**
   * Both folders are made where missing, for their owner only.
   *
   * @param kept what lasts
   * @param passing what does not, on the same disk
   */
  public FolderContents(Path kept, Path passing) throws IOException {
    this.contents = privateFolder(kept.resolve("contents"));
    this.incoming = privateFolder(passing.resolve("incoming"));
    for (Path left : in(incoming)) {
      Files.delete(left);
    }
  }

  /** Where files lie until they are kept or refused. */
  public Path incoming() {
    return incoming;
  }

  @Override
  public Incoming receive(InputStream in, long most) throws IOException {
    return Incoming.receive(in, most, incoming.resolve(Ids.next().toString()));
  }

  @Override
  public void keep(Incoming file) throws IOException {
    Path shelf = privateFolder(shelf(file.sha256()));
    Files.move(file.path(), shelf.resolve(file.sha256()), StandardCopyOption.ATOMIC_MOVE);
    force(shelf);
  }

  @Override
  public InputStream open(String sha256) throws IOException {
    return Files.newInputStream(shelf(sha256).resolve(sha256));
  }

  @Override
  public int sweep(Set<String> referredTo) throws IOException {
    int swept = 0;
    for (Path shelf : in(contents)) {
      for (Path content : in(shelf)) {
        if (!referredTo.contains(content.getFileName().toString())) {
          Files.delete(content);
          swept++;
        }
      }
    }
    return swept;
  }

  private Path shelf(String sha256) {
    if (!SHA256.matcher(sha256).matches()) {
      throw new IllegalArgumentException("no SHA-256: " + sha256);
    }
    return contents.resolve(sha256.substring(0, 2));
  }

  private static List<Path> in(Path folder) throws IOException {
    try (Stream<Path> children = Files.list(folder)) {
      return children.toList();
    }
  }

  private static Path privateFolder(Path folder) throws IOException {
    return Files.createDirectories(
        folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
  }

  /** A move is safe against a power cut once its folder is on the disk. */
  private static void force(Path folder) throws IOException {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }
}
