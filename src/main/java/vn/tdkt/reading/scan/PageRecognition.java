package vn.tdkt.reading.scan;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import vn.tdkt.inspection.Inspector;
import vn.tdkt.reading.Block;
import vn.tdkt.reading.Paragraph;
import vn.tdkt.reading.Place;
import vn.tdkt.reading.Table;
import vn.tdkt.reading.page.SeenPage;
import vn.tdkt.reading.text.Remarks;
import vn.tdkt.reading.text.Unreadable;

/** Recognises the pages of one file, bounded in pages and time: somebody waits. */
public final class PageRecognition {
  /** Each takes seconds. */
  private static final int MOST_PAGES = 60;

  private static final Duration LONGEST = Duration.ofMinutes(10);

  private final Clock clock;
  private final Tesseract tesseract;
  private final Inspector inspector;
  private final Instant until;

  public PageRecognition(Clock clock) {
    this(clock, Tesseract.installed());
  }

  PageRecognition(Clock clock, Tesseract tesseract) {
    this.clock = clock;
    this.tesseract = tesseract;
    this.inspector = new Inspector(clock);
    this.until = clock.instant().plus(LONGEST);
  }

  /** For one page by itself; ends its reading where the program is missing. */
  public static PageRecognition alone(Clock clock) throws IOException {
    PageRecognition recognition = new PageRecognition(clock);
    recognition.begin(1);
    return recognition;
  }

  /** Ends the reading of a file with too many pages, or where the program is missing or silent. */
  public void begin(long pages) throws IOException {
    if (pages > MOST_PAGES) {
      throw new Unreadable("too-many-scanned-pages");
    }
    tesseract.need();
  }

  /** Whether the program and its Vietnamese are there and answer. */
  public boolean isPossible() {
    try {
      tesseract.need();
      return true;
    } catch (Unreadable e) {
      return false;
    }
  }

  /**
   * One page as it was recognised.
   *
   * @param number of the page in its file, from 1
   */
  public SeenPage page(BufferedImage picture, int number) throws IOException {
    if (clock.instant().isAfter(until)) {
      throw new Unreadable("recognition-too-slow");
    }
    SeenPage page = RecognisedPage.of(picture, number, tesseract);
    if (inspector.isSecret(page.text())) {
      throw new Unreadable(Unreadable.SECRET);
    }
    return page;
  }

  /** The blocks of all pages with what only their order tells, and remarks for who reads them. */
  public List<Block> ordered(List<Block> blocks, Remarks remarks) {
    List<Block> ordered = MarksInOrder.in(blocks);
    ordered.forEach(block -> countDoubtful(block, remarks));
    return ordered;
  }

  private static void countDoubtful(Block block, Remarks remarks) {
    switch (block) {
      case Paragraph paragraph ->
          count(paragraph.certainty().isDoubtful(), paragraph.place(), remarks);
      case Table table ->
          table.rows().stream()
              .flatMap(row -> row.cells().stream())
              .forEach(cell -> count(cell.certainty().isDoubtful(), cell.place(), remarks));
    }
  }

  private static void count(boolean doubtful, Place place, Remarks remarks) {
    if (doubtful) {
      remarks.count("doubtful-letters", place);
    }
  }
}
