package vn.tdkt.reading.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;

/** How large a picture of a PDF becomes in memory, known before it is decoded. */
final class DecodedSize {
  /** A page of A3 at 600 dots an inch has 70 million. */
  private static final long MOST_PIXELS = 100_000_000L;

  private static final List<String> JPEG =
      List.of(COSName.DCT_DECODE.getName(), COSName.DCT_DECODE_ABBREVIATION.getName());

  private DecodedSize() {}

  /** Whether a picture would not fit. */
  static boolean isTooLarge(PDImage image) {
    return isTooLarge(image.getWidth(), image.getHeight())
        || ("jpg".equals(image.getSuffix()) && saysSo(image));
  }

  /** A JPEG states its size itself, and that is what its decoder goes by. */
  private static boolean saysSo(PDImage image) {
    try (InputStream in = image.createInputStream(JPEG);
        ImageInputStream bytes = ImageIO.createImageInputStream(in)) {
      ImageReader reader = ImageIO.getImageReadersByFormatName("jpeg").next();
      try {
        reader.setInput(bytes);
        return isTooLarge(reader.getWidth(0), reader.getHeight(0));
      } finally {
        reader.dispose();
      }
    } catch (IOException e) {
      return false; // its decoder will fail as well, and the page has no picture
    }
  }

  private static boolean isTooLarge(int width, int height) {
    return (long) width * height > MOST_PIXELS;
  }
}
