package vn.tdkt.reading.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** A page drawn as an eye sees it, with the picture and whatever stands above it. */
final class PagePicture {
  /** Its shorter side: A4 at 300 dots an inch. */
  private static final float SHORT_SIDE = 2480;

  /** A page longer than this many short sides is drawn smaller. */
  private static final float LONGEST = 3;

  private PagePicture() {}

  /**
   * @param number from 1
   */
  static BufferedImage of(PDDocument document, int number) throws IOException {
    PDPage page = document.getPage(number - 1);
    float width = page.getCropBox().getWidth();
    float height = page.getCropBox().getHeight();
    float side = Math.max(Math.min(width, height), Math.max(width, height) / LONGEST);
    PDFRenderer renderer = new PDFRenderer(document);
    renderer.setSubsamplingAllowed(true);
    return renderer.renderImage(number - 1, SHORT_SIDE / side, ImageType.GRAY);
  }
}
