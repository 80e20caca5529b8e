package vn.tdkt.reading.scan;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;

/**
 * A page's picture at the resolution that recognition works best with, its lines level. Scanners
 * and telephones state wrong resolutions or none, so the shorter side is taken for that of A4.
 */
final class Straightened {
  static final int DOTS_PER_INCH = 300;

  /** The shorter side of A4 at that resolution. */
  private static final int SHORT_SIDE = 2480;

  /** Enough of the resolution for telling how a page lies. */
  private static final double COARSE = 0.5;

  /** A smaller picture is no page; enlarging it further shows nothing new. */
  private static final double LARGEST_SCALE = 4;

  /** A page longer than this many short sides is a strip of several. */
  private static final int LONGEST = 3;

  private Straightened() {}

  /**
   * The page of a picture.
   *
   * @param quarters by how many the picture is turned clockwise, where its page does not lie
   *     upright in it
   */
  static GrayImage of(BufferedImage picture, int quarters) {
    int side = Math.min(picture.getWidth(), picture.getHeight());
    int length = Math.max(picture.getWidth(), picture.getHeight());
    double scale = Math.min(LARGEST_SCALE, SHORT_SIDE / (double) Math.max(side, length / LONGEST));
    double slant = Slant.of(Ink.in(drawn(picture, scale * COARSE, 0).turned(quarters)));
    return drawn(picture, scale, slant).turned(quarters);
  }

  private static GrayImage drawn(BufferedImage picture, double scale, double slant) {
    int width = Math.max(1, (int) Math.round(picture.getWidth() * scale));
    int height = Math.max(1, (int) Math.round(picture.getHeight() * scale));
    BufferedImage gray = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    AffineTransform way = AffineTransform.getRotateInstance(-slant, width / 2.0, height / 2.0);
    way.scale(scale, scale);
    Graphics2D pen = gray.createGraphics();
    try {
      pen.setColor(Color.WHITE);
      pen.fillRect(0, 0, width, height);
      pen.setRenderingHint(
          RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
      pen.drawImage(picture, way, null);
    } finally {
      pen.dispose();
    }
    return GrayImage.of(gray);
  }
}
