package vn.tdkt.documents.preview;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** A photograph or scan as a picture of bounded size; nothing of its own bytes goes through. */
final class PagePicture {
  private PagePicture() {}

  /**
   * @param page from 0
   * @param width of the result, at most
   */
  static BufferedImage of(InputStream picture, int page, int width) throws IOException {
    try (ImageInputStream in = ImageIO.createImageInputStream(picture)) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        throw new IOException("no reader for this picture");
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(in);
        return scaled(coarse(reader, page, width), width);
      } finally {
        reader.dispose();
      }
    }
  }

  /** Skips points while reading, so that a large scan never stands in memory as a whole. */
  private static BufferedImage coarse(ImageReader reader, int page, int width) throws IOException {
    int step = Math.max(1, reader.getWidth(page) / (2 * width));
    ImageReadParam every = reader.getDefaultReadParam();
    every.setSourceSubsampling(step, step, 0, 0);
    return reader.read(page, every);
  }

  private static BufferedImage scaled(BufferedImage picture, int most) {
    int width = Math.min(most, picture.getWidth());
    int height = Math.max(1, (int) ((long) picture.getHeight() * width / picture.getWidth()));
    BufferedImage result = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = result.createGraphics();
    g.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    g.drawImage(picture, 0, 0, width, height, Color.WHITE, null);
    g.dispose();
    return result;
  }
}
