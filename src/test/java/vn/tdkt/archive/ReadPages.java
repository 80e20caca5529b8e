package vn.tdkt.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import vn.tdkt.inspection.FileType;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.kernel.VietnamTime;
import vn.tdkt.reading.PageByPage;
import vn.tdkt.reading.ReadPage;

/** The pages of a PDF, each read by itself. */
public final class ReadPages {
  private ReadPages() {}

  public static List<ReadPage> of(byte[] pdf) {
    PageByPage reading = new PageByPage(VietnamTime.clock());
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return IntStream.rangeClosed(1, document.getNumberOfPages())
          .mapToObj(page -> page(reading, pdf, page))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ReadPage page(PageByPage reading, byte[] pdf, int number) {
    try {
      var content = new ByteArrayInputStream(pdf);
      return switch (reading.page("van-ban.pdf", FileType.PDF, content, number)) {
        case Outcome.Done<ReadPage>(ReadPage page) -> page;
        case Outcome.Refused<ReadPage>(var refusal) -> throw new AssertionError(refusal.text());
      };
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
