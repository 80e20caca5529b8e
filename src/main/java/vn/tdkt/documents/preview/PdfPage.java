package vn.tdkt.documents.preview;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/** One page of a PDF, drawn at a bounded size and within a bounded time. */
final class PdfPage {
  private static final Duration TIME = Duration.ofSeconds(15);
  private static final long MOST_PIXELS = 100_000_000L;

  private PdfPage() {}

  /**
   * @param page from 0
   * @param width of the result
   */
  static BufferedImage of(InputStream pdf, int page, int width, Clock clock) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf.readAllBytes())) {
      PDPage sheet = document.getPage(page);
      boolean turned = sheet.getRotation() % 180 != 0;
      float across = turned ? sheet.getCropBox().getHeight() : sheet.getCropBox().getWidth();
      float down = turned ? sheet.getCropBox().getWidth() : sheet.getCropBox().getHeight();
      // A page ten times as long as it is wide is drawn narrower, not longer.
      float scale = Math.min(width / across, 4f * width / down);
      Renderer renderer = new Renderer(document, clock);
      renderer.setSubsamplingAllowed(true);
      return renderer.renderImage(page, scale, ImageType.RGB);
    }
  }

  private static final class Renderer extends PDFRenderer {
    private final Clock clock;
    private final long until;

    Renderer(PDDocument document, Clock clock) {
      super(document);
      this.clock = clock;
      this.until = clock.millis() + TIME.toMillis();
    }

    @Override
    protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
      return new Drawer(parameters, clock, until);
    }
  }

  private static final class Drawer extends PageDrawer {
    private final Clock clock;
    private final long until;

    Drawer(PageDrawerParameters parameters, Clock clock, long until) throws IOException {
      super(parameters);
      this.clock = clock;
      this.until = until;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
      if (clock.millis() > until) {
        throw new IOException("drawing took too long");
      }
      super.processOperator(operator, operands);
    }

    @Override
    public void drawImage(PDImage image) throws IOException {
      if ((long) image.getWidth() * image.getHeight() <= MOST_PIXELS) {
        super.drawImage(image);
      }
    }
  }
}
