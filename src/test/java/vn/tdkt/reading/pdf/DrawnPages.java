package vn.tdkt.reading.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.util.Matrix;

/** Pages drawn by coordinates, from the upper left corner, as the reader sees them. */
final class DrawnPages implements AutoCloseable {
  private static final PDFont FONT = new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN);
  private static final float HEIGHT = PDRectangle.A4.getHeight();
  private static final float SIZE = 12;

  private final PDDocument document = new PDDocument();

  /** Draws one page. */
  interface Drawing {
    void on(Pen pen) throws IOException;
  }

  DrawnPages page(Drawing drawing) throws IOException {
    return page(0, drawing);
  }

  /**
   * A page that is stored on its side.
   *
   * @param quarters how often it is turned to the right to be read
   */
  DrawnPages page(int quarters, Drawing drawing) throws IOException {
    boolean lying = quarters % 2 == 1;
    PDRectangle upright = PDRectangle.A4;
    PDPage page =
        new PDPage(
            lying
                ? new PDRectangle(
                    /* width= */ upright.getHeight(), /* height= */ upright.getWidth())
                : upright);
    page.setRotation(90 * quarters);
    document.addPage(page);
    try (PDPageContentStream stream = new PDPageContentStream(document, page)) {
      stream.transform(turned(quarters, upright.getWidth(), upright.getHeight()));
      drawing.on(new Pen(stream, document));
    }
    return this;
  }

  private static Matrix turned(int quarters, float width, float height) {
    return switch (quarters) {
      case 1 -> new Matrix(0, 1, -1, 0, height, 0);
      case 2 -> new Matrix(-1, 0, 0, -1, width, height);
      case 3 -> new Matrix(0, -1, 1, 0, 0, width);
      default -> new Matrix();
    };
  }

  byte[] bytes() throws IOException {
    try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      document.save(out);
      return out.toByteArray();
    }
  }

  @Override
  public void close() throws IOException {
    document.close();
  }

  /** What is drawn with. */
  static final class Pen {
    private final PDPageContentStream stream;
    private final PDDocument document;

    private Pen(PDPageContentStream stream, PDDocument document) {
      this.stream = stream;
      this.document = document;
    }

    void text(float left, float down, String text) throws IOException {
      stream.beginText();
      stream.setFont(FONT, SIZE);
      stream.newLineAtOffset(left, HEIGHT - down);
      stream.showText(text);
      stream.endText();
    }

    void line(float left, float top, float right, float bottom) throws IOException {
      stream.moveTo(left, HEIGHT - top);
      stream.lineTo(right, HEIGHT - bottom);
      stream.stroke();
    }

    /** A line as thin areas, one for each of its pieces, as Word draws them. */
    void pieces(float left, float top, float right, float pieceWidth) throws IOException {
      for (float at = left; at < right; at += pieceWidth) {
        stream.addRect(at, HEIGHT - top, pieceWidth - 0.5f, 0.5f);
        stream.fill();
      }
    }

    /** Lines around all cells of a table. */
    void grid(float[] columns, float[] rows) throws IOException {
      for (float down : rows) {
        line(columns[0], down, columns[columns.length - 1], down);
      }
      for (float across : columns) {
        line(across, rows[0], across, rows[rows.length - 1]);
      }
    }

    void clipTo(float left, float top, float right, float bottom) throws IOException {
      stream.addRect(left, HEIGHT - bottom, right - left, bottom - top);
      stream.clip();
    }

    void picture() throws IOException {
      stream.drawImage(
          LosslessFactory.createFromImage(
              document, new BufferedImage(10, 10, BufferedImage.TYPE_INT_RGB)),
          0,
          0);
    }
  }
}
