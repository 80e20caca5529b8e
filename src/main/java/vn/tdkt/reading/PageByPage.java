package vn.tdkt.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import vn.tdkt.inspection.FileType;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.reading.page.PageBlocks;
import vn.tdkt.reading.page.SeenPage;
import vn.tdkt.reading.pdf.PdfReader;
import vn.tdkt.reading.scan.PageRecognition;
import vn.tdkt.reading.scan.ScanReader;
import vn.tdkt.reading.text.Remarks;

/**
 * Reads a file one page at a time, for long work that may stop between any two pages and go on
 * another day. Every block has its region, be its letters written or recognised, so that a person
 * can compare the value with the place. Only for files that were inspected when they came in.
 */
public final class PageByPage {
  private final Clock clock;
  private final Reading reading;

  public PageByPage(Clock clock) {
    this.clock = clock;
    this.reading = new Reading(clock);
  }

  /** Whether pictures can be read on this machine now. */
  public boolean canRecognise() {
    return new PageRecognition(clock).isPossible();
  }

  /**
   * A page, or refused with one sentence; a page that carries the stamp of a state secret is
   * refused as its file is.
   *
   * @param fileName as its owner calls it
   * @param number from 1; files without fixed pages have one
   */
  public Outcome<ReadPage> page(String fileName, FileType type, InputStream content, int number)
      throws IOException {
    try (MemoryFile file = MemoryFile.of(content)) {
      return reading.answered(fileName, () -> page(file.path(), type, number));
    }
  }

  private ReadPage page(Path file, FileType type, int number) throws IOException {
    return switch (type) {
      case PDF -> placed(PdfReader.page(file, number, clock));
      case PNG, JPG, TIF -> placed(ScanReader.page(file, number, clock));
      case DOCX, XLSX, DOC, XLS, TXT -> ReadPage.whole(reading.content(file, type).blocks());
    };
  }

  private ReadPage placed(SeenPage page) {
    PageBlocks blocks = PageBlocks.withRegions();
    blocks.add(page);
    List<Block> ordered = new PageRecognition(clock).ordered(blocks.done(), new Remarks());
    return new ReadPage(
        page.number(),
        page.isRecognised(),
        (int) Math.ceil(page.pictureWidth()),
        (int) Math.ceil(page.pictureHeight()),
        ordered);
  }
}
