package vn.tdkt.reading.pdf;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import vn.tdkt.reading.Block;
import vn.tdkt.reading.FileKind;
import vn.tdkt.reading.Place;
import vn.tdkt.reading.page.PageBlocks;
import vn.tdkt.reading.page.SeenPage;
import vn.tdkt.reading.scan.PageRecognition;
import vn.tdkt.reading.text.Content;
import vn.tdkt.reading.text.Remarks;
import vn.tdkt.reading.text.Unreadable;

/**
 * Reads a PDF: letters and lines where they stand, put together to words, lines, paragraphs and
 * tables. Pages that are only pictures are recognised as scans are.
 */
public final class PdfReader {
  private static final int MOST_PAGES = 300;

  private final Remarks remarks = new Remarks();
  private final PageBlocks blocks = new PageBlocks();

  private final PageRecognition recognition;

  private PdfReader(Clock clock) {
    this.recognition = new PageRecognition(clock);
  }

  public static Content read(Path file, Clock clock) throws IOException {
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      if (document.getNumberOfPages() > MOST_PAGES) {
        throw new Unreadable("too-much");
      }
      return new PdfReader(clock).read(document);
    }
  }

  /** What is written in it as letters; of pages that are only pictures nothing. */
  public static List<Block> written(Path file, Clock clock) throws IOException {
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      PdfReader reader = new PdfReader(clock);
      for (int page = 1; page <= Math.min(document.getNumberOfPages(), MOST_PAGES); page++) {
        PageContent content = new PageContent(document.getPage(page - 1));
        content.processPage(document.getPage(page - 1));
        if (!content.isScan() && content.hasText()) {
          reader.takeText(content, page);
        }
      }
      return reader.blocks.done();
    }
  }

  /** One page by itself. */
  public static SeenPage page(Path file, int number, Clock clock) throws IOException {
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      PDPage page = document.getPage(number - 1);
      PageContent content = new PageContent(page);
      content.processPage(page);
      if (!content.isScan()) {
        return content.seen(number);
      }
      if (content.isOversized()) {
        throw new Unreadable("picture-too-large");
      }
      return PageRecognition.alone(clock).page(PagePicture.of(document, number), number);
    }
  }

  private Content read(PDDocument document) throws IOException {
    List<PageContent> pages = new ArrayList<>();
    for (PDPage page : document.getPages()) {
      PageContent content = new PageContent(page);
      content.processPage(page);
      pages.add(content);
    }
    long scanned = pages.stream().filter(PageContent::isScan).count();
    boolean recognised = recognises(scanned, pages.size());
    for (int i = 0; i < pages.size(); i++) {
      take(document, pages.get(i), i + 1, recognised);
    }
    if (blocks.isEmpty()) {
      throw new Unreadable("no-text");
    }
    FileKind kind = scanned == pages.size() ? FileKind.SCAN : FileKind.PDF;
    return new Content(kind, recognition.ordered(blocks.done(), remarks), remarks.findings());
  }

  /** Among pages with text a few pictures may stay unread; a file of pictures may not. */
  private boolean recognises(long scanned, int pages) throws IOException {
    boolean wanted = scanned > 0 && (scanned == pages || recognition.isPossible());
    if (wanted) {
      recognition.begin(scanned);
    }
    return wanted;
  }

  private void take(PDDocument document, PageContent content, int number, boolean recognised)
      throws IOException {
    if (content.isScan() && recognised) {
      if (content.isOversized()) {
        throw new Unreadable("picture-too-large");
      }
      blocks.add(recognition.page(PagePicture.of(document, number), number));
    } else if (content.isScan() && !content.hasText()) {
      remarks.count("pages-without-text", Place.WHOLE.onPage(number));
    } else if (content.hasText()) {
      takeText(content, number);
    }
  }

  private void takeText(PageContent content, int number) {
    boolean unknown =
        content.glyphs().stream().anyMatch(glyph -> glyph.text().equals(PageContent.UNKNOWN));
    if (unknown) {
      remarks.count("unknown-letters", Place.WHOLE.onPage(number));
    }
    blocks.add(content.seen(number));
  }
}
