package vn.tdkt.reading.scan;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Iterator;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import vn.tdkt.reading.Block;
import vn.tdkt.reading.FileKind;
import vn.tdkt.reading.page.PageBlocks;
import vn.tdkt.reading.page.SeenPage;
import vn.tdkt.reading.text.Content;
import vn.tdkt.reading.text.Remarks;
import vn.tdkt.reading.text.Unreadable;

/** Reads photographs and scans of papers, page by page. */
public final class ScanReader {
  /** A page of A4 at 300 dots an inch has 9 million; finer ones are read more coarsely. */
  private static final long ENOUGH_PIXELS = 20_000_000L;

  private final PageRecognition recognition;
  private final PageBlocks blocks = new PageBlocks();
  private int pages;

  private ScanReader(Clock clock) {
    this.recognition = new PageRecognition(clock);
  }

  public static Content read(Path file, Clock clock) throws IOException {
    return read(List.of(file), clock);
  }

  /** The pages of several files as those of one paper, in their order. */
  public static Content read(List<Path> files, Clock clock) throws IOException {
    ScanReader paper = new ScanReader(clock);
    for (Path file : files) {
      with(file, paper::add);
    }
    return paper.content();
  }

  /** One page by itself. */
  public static SeenPage page(Path file, int number, Clock clock) throws IOException {
    return with(
        file, reader -> PageRecognition.alone(clock).page(picture(reader, number - 1), number));
  }

  private interface Read<T> {
    T from(ImageReader reader) throws IOException;
  }

  private static <T> T with(Path file, Read<T> read) throws IOException {
    try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        throw new Unreadable("damaged");
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(in);
        return read.from(reader);
      } finally {
        reader.dispose();
      }
    }
  }

  /** Says how many pages there are by now. */
  private int add(ImageReader reader) throws IOException {
    int more = reader.getNumImages(true);
    recognition.begin((long) pages + more);
    for (int page = 0; page < more; page++) {
      pages++;
      blocks.add(recognition.page(picture(reader, page), pages));
    }
    return pages;
  }

  private Content content() throws IOException {
    if (blocks.isEmpty()) {
      throw new Unreadable("no-text");
    }
    Remarks remarks = new Remarks();
    List<Block> ordered = recognition.ordered(blocks.done(), remarks);
    return new Content(FileKind.SCAN, ordered, remarks.findings());
  }

  /** Pixels are left out while reading, so that a large picture never stands in memory whole. */
  private static BufferedImage picture(ImageReader reader, int page) throws IOException {
    long pixels = (long) reader.getWidth(page) * reader.getHeight(page);
    int step = (int) Math.ceil(Math.sqrt((double) pixels / ENOUGH_PIXELS));
    ImageReadParam coarse = reader.getDefaultReadParam();
    coarse.setSourceSubsampling(step, step, 0, 0);
    return reader.read(page, coarse);
  }
}
