package vn.tdkt.reading.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import vn.tdkt.reading.text.Unreadable;

/** How large a picture of a PDF becomes in memory, known before it is decoded. */
final class DecodedSize {
  /** A page of A3 at 600 dots an inch has 70 million. */
  private static final long MOST_PIXELS = 100_000_000L;

  private static final List<String> JPEG =
      List.of(COSName.DCT_DECODE.getName(), COSName.DCT_DECODE_ABBREVIATION.getName());

  private DecodedSize() {}

  /** Ends the reading at a picture that would not fit. */
  static void check(PDImage image) throws Unreadable {
    refuse(image.getWidth(), image.getHeight());
    if ("jpg".equals(image.getSuffix())) {
      checkHead(image);
    }
  }

  /** A JPEG states its size itself, and that is what its decoder goes by. */
  private static void checkHead(PDImage image) throws Unreadable {
    try (InputStream in = image.createInputStream(JPEG);
        ImageInputStream bytes = ImageIO.createImageInputStream(in)) {
      ImageReader reader = ImageIO.getImageReadersByFormatName("jpeg").next();
      try {
        reader.setInput(bytes);
        refuse(reader.getWidth(0), reader.getHeight(0));
      } finally {
        reader.dispose();
      }
    } catch (Unreadable e) {
      throw e;
    } catch (IOException e) {
      // its decoder will fail as well, and the page has no picture
    }
  }

  private static void refuse(int width, int height) throws Unreadable {
    if ((long) width * height > MOST_PIXELS) {
      throw new Unreadable("picture-too-large");
    }
  }
}
