package vn.tdkt.reading;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * The pages of a PDF as an office's scanner delivers them: askew, a little out of focus, with the
 * grain of its sensor, saved as JPEG. The same at every run.
 */
public record ScannedPages(List<BufferedImage> pages) {
  private static final int DOTS_PER_INCH = 200;
  private static final double GRAIN = 9;
  private static final float[] BLUR = {
    1 / 16f, 2 / 16f, 1 / 16f, 2 / 16f, 4 / 16f, 2 / 16f, 1 / 16f, 2 / 16f, 1 / 16f
  };

  public static ScannedPages of(byte[] pdf) {
    return of(pdf, 2024);
  }

  /** Of another copy of the same paper: each seed lies and grains otherwise. */
  public static ScannedPages of(byte[] pdf, long seed) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDFRenderer renderer = new PDFRenderer(document);
      Random chance = new Random(seed);
      List<BufferedImage> pages = new ArrayList<>();
      for (int page = 0; page < document.getNumberOfPages(); page++) {
        // 0.4 to 0.8 degrees, to either side in turn
        double slant = Math.toRadians((0.4 + 0.4 * chance.nextDouble()) * (page % 2 * 2 - 1));
        BufferedImage clean = renderer.renderImageWithDPI(page, DOTS_PER_INCH, ImageType.GRAY);
        pages.add(jpeg(grainy(blurred(turned(clean, slant)), chance)));
      }
      return new ScannedPages(pages);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static BufferedImage turned(BufferedImage page, double angle) {
    BufferedImage turned =
        new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D pen = turned.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, page.getWidth(), page.getHeight());
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    pen.rotate(angle, page.getWidth() / 2.0, page.getHeight() / 2.0);
    pen.drawImage(page, 0, 0, null);
    pen.dispose();
    return turned;
  }

  private static BufferedImage blurred(BufferedImage page) {
    return new ConvolveOp(new Kernel(3, 3, BLUR), ConvolveOp.EDGE_NO_OP, null).filter(page, null);
  }

  /** Paper is not quite white, ink not quite black, and no two pixels are alike. */
  private static BufferedImage grainy(BufferedImage page, Random chance) {
    int[] row = new int[page.getWidth()];
    for (int y = 0; y < page.getHeight(); y++) {
      page.getRaster().getSamples(0, y, row.length, 1, 0, row);
      for (int x = 0; x < row.length; x++) {
        int shade = 35 + row[x] * 205 / 255 + (int) Math.round(GRAIN * chance.nextGaussian());
        row[x] = Math.clamp(shade, 0, 255);
      }
      page.getRaster().setSamples(0, y, row.length, 1, 0, row);
    }
    return page;
  }

  private static BufferedImage jpeg(BufferedImage page) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(page, "jpg", bytes);
    return ImageIO.read(new ByteArrayInputStream(bytes.toByteArray()));
  }

  /** The same, laid into the scanner turned clockwise by so many quarters. */
  public ScannedPages turned(int quarters) {
    return new ScannedPages(pages.stream().map(page -> turned(page, quarters)).toList());
  }

  private static BufferedImage turned(BufferedImage page, int quarters) {
    boolean lying = quarters % 2 != 0;
    BufferedImage turned =
        new BufferedImage(
            lying ? page.getHeight() : page.getWidth(),
            lying ? page.getWidth() : page.getHeight(),
            BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D pen = turned.createGraphics();
    pen.translate(turned.getWidth() / 2.0, turned.getHeight() / 2.0);
    pen.transform(AffineTransform.getQuadrantRotateInstance(quarters));
    pen.drawImage(page, -page.getWidth() / 2, -page.getHeight() / 2, null);
    pen.dispose();
    return turned;
  }

  /** All pages in one TIFF. */
  public byte[] tiff() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
    try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
      writer.setOutput(out);
      writer.prepareWriteSequence(null);
      for (BufferedImage page : pages) {
        writer.writeToSequence(new IIOImage(page, null, null), null);
      }
      writer.endWriteSequence();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  /** A PDF without any text: each page a picture. */
  public byte[] pdf() {
    try (PDDocument document = new PDDocument()) {
      for (BufferedImage picture : pages) {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (PDPageContentStream stream = new PDPageContentStream(document, page)) {
          stream.drawImage(
              JPEGFactory.createFromImage(document, picture, 0.85f),
              0,
              0,
              PDRectangle.A4.getWidth(),
              PDRectangle.A4.getHeight());
        }
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One page as a picture, "png" or "jpg". */
  public byte[] page(int number, String format) {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      ImageIO.write(pages.get(number - 1), format, bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
