package vn.tdkt.reading.pdf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import vn.tdkt.reading.FileKind;
import vn.tdkt.reading.Place;
import vn.tdkt.reading.page.PageBlocks;
import vn.tdkt.reading.text.Content;
import vn.tdkt.reading.text.Remarks;
import vn.tdkt.reading.text.Unreadable;

/**
 * Reads a PDF that a program wrote: letters and lines where they stand, put together to words,
 * lines, paragraphs and tables. A PDF of nothing but pictures is none of these.
 */
public final class PdfReader {
  private static final int MOST_PAGES = 300;

  private final Remarks remarks = new Remarks();
  private final PageBlocks blocks = new PageBlocks();

  private PdfReader() {}

  public static Content read(Path file) throws IOException {
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      if (document.getNumberOfPages() > MOST_PAGES) {
        throw new Unreadable("too-much");
      }
      return new PdfReader().read(document);
    }
  }

  private Content read(PDDocument document) throws IOException {
    int number = 0;
    List<Integer> pictures = new ArrayList<>();
    for (PDPage page : document.getPages()) {
      number++;
      PageContent content = new PageContent(page);
      content.processPage(page);
      if (content.hasText()) {
        take(content, number);
      } else if (content.hasPicture()) {
        pictures.add(number);
      }
    }
    if (pictures.size() == number || blocks.isEmpty()) {
      throw new Unreadable("kind");
    }
    pictures.forEach(page -> remarks.count("pages-without-text", Place.WHOLE.onPage(page)));
    return new Content(FileKind.PDF, blocks.done(), remarks.findings());
  }

  private void take(PageContent content, int number) {
    long unknown =
        content.glyphs().stream().filter(glyph -> glyph.text().equals(PageContent.UNKNOWN)).count();
    if (unknown > 0) {
      remarks.count("unknown-letters", Place.WHOLE.onPage(number));
    }
    blocks.add(content.seen(number));
  }
}
