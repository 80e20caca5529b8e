package vn.tdkt.documents.preview;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import vn.tdkt.documents.content.ContentStore;
import vn.tdkt.inspection.FileType;
import vn.tdkt.kernel.Ids;

/**
 * Pages as pictures, drawn once for each content and kept beside it. A cache: it may be emptied at
 * any time.
 */
public final class Previews {
  /** Wide enough to read a page of A4 on an office screen. */
  private static final int WIDTH = 1_100;

  private static final int AT_ONCE = 2;

  private final Path folder;
  private final ContentStore contents;
  private final Clock clock;
  private final Semaphore turns = new Semaphore(AT_ONCE, true);

  public Previews(Path folder, ContentStore contents, Clock clock) throws IOException {
    this.folder = Files.createDirectories(folder);
    this.contents = contents;
    this.clock = clock;
  }

  /**
   * The page as a PNG file.
   *
   * @param page from 1, known to exist
   * @throws IOException if the page cannot be drawn
   */
  public Path of(String sha256, FileType type, int page) throws IOException {
    Path kept = folder.resolve(sha256 + "-" + page + ".png");
    if (!Files.exists(kept)) {
      turns.acquireUninterruptibly();
      try {
        draw(sha256, type, page, kept);
      } finally {
        turns.release();
      }
    }
    return kept;
  }

  /** Takes away the pictures of contents that are no longer kept. */
  public void sweep(Set<String> referredTo) throws IOException {
    try (Stream<Path> pictures = Files.list(folder)) {
      for (Path picture : pictures.toList()) {
        if (!referredTo.contains(picture.getFileName().toString().split("-", 2)[0])) {
          Files.deleteIfExists(picture);
        }
      }
    }
  }

  private void draw(String sha256, FileType type, int page, Path kept) throws IOException {
    Path unfinished = folder.resolve(Ids.next() + ".part");
    try (InputStream in = contents.open(sha256)) {
      BufferedImage picture =
          type == FileType.PDF
              ? PdfPage.of(in, page - 1, WIDTH, clock)
              : PagePicture.of(in, page - 1, WIDTH);
      ImageIO.write(picture, "png", unfinished.toFile());
      Files.move(unfinished, kept, StandardCopyOption.ATOMIC_MOVE);
    } catch (RuntimeException e) {
      // The libraries throw exceptions of every kind at a damaged page.
      throw new IOException(e);
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }
}
