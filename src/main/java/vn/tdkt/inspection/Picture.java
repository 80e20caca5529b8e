package vn.tdkt.inspection;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** Photographs and scans: measured from their heads, not decoded. */
final class Picture {
  /** A page of A3 at 600 dots an inch has 70 million. */
  private static final long MOST_PIXELS = 100_000_000L;

  private static final int MOST_PAGES = 1_000;

  private Picture() {}

  static Inspection.Sound inspect(Path file, FileType type, Budget budget) throws IOException {
    try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        throw new BadFile(Flaw.DAMAGED);
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(in, false, true);
        return new Inspection.Sound(type, measured(reader, budget));
      } finally {
        reader.dispose();
      }
    }
  }

  private static int measured(ImageReader reader, Budget budget) throws IOException {
    int pages = reader.getNumImages(true);
    if (pages < 1 || pages > MOST_PAGES) {
      throw new BadFile(Flaw.DAMAGED);
    }
    for (int page = 0; page < pages; page++) {
      budget.look();
      if ((long) reader.getWidth(page) * reader.getHeight(page) > MOST_PIXELS) {
        throw new BadFile(Flaw.PICTURE_TOO_LARGE);
      }
    }
    return pages;
  }
}
