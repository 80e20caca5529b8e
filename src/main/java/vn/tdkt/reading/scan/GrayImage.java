package vn.tdkt.reading.scan;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.Arrays;

/**
 * A picture in shades of gray, one byte a pixel, row by row from the upper left corner; 0 is black.
 */
final class GrayImage {
  private static final int WHITE = 255;

  /** In percent of the shade of the paper, what is lighter is paper. */
  private static final int PAPER_FROM = 88;

  private final int width;
  private final int height;
  private final byte[] pixels;

  private GrayImage(int width, int height, byte[] pixels) {
    this.width = width;
    this.height = height;
    this.pixels = pixels;
  }

  /** Of a picture of {@link BufferedImage#TYPE_BYTE_GRAY}, whose pixels it shares. */
  static GrayImage of(BufferedImage gray) {
    return new GrayImage(
        gray.getWidth(),
        gray.getHeight(),
        ((DataBufferByte) gray.getRaster().getDataBuffer()).getData());
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }

  int at(int x, int y) {
    return pixels[y * width + x] & 0xFF;
  }

  /** The shade of the paper: most of a page is empty. */
  private int paper() {
    int[] counts = new int[WHITE + 1];
    for (byte pixel : pixels) {
      counts[pixel & 0xFF]++;
    }
    int shade = 0;
    for (int seen = counts[0]; seen * 2L < pixels.length; seen += counts[shade]) {
      shade++;
    }
    return shade;
  }

  /**
   * The same with paper that is white; its grain would be taken for letters where little else is.
   */
  GrayImage onWhite() {
    int white = Math.max(1, paper() * PAPER_FROM / 100);
    byte[] clean = new byte[pixels.length];
    for (int i = 0; i < pixels.length; i++) {
      clean[i] = (byte) Math.min(WHITE, (pixels[i] & 0xFF) * WHITE / white);
    }
    return new GrayImage(width, height, clean);
  }

  /** A piece of it with empty paper around. */
  GrayImage piece(Box box, int margin) {
    int wide = box.width() + 2 * margin;
    byte[] piece = new byte[wide * (box.height() + 2 * margin)];
    Arrays.fill(piece, (byte) WHITE);
    for (int y = 0; y < box.height(); y++) {
      int from = (box.top() + y) * width + box.left();
      System.arraycopy(pixels, from, piece, (y + margin) * wide + margin, box.width());
    }
    return new GrayImage(wide, box.height() + 2 * margin, piece);
  }

  /** The same picture with empty paper in some places. */
  GrayImage without(Iterable<Box> boxes) {
    byte[] left = pixels.clone();
    for (Box box : boxes) {
      for (int y = box.top(); y < box.bottom(); y++) {
        Arrays.fill(left, y * width + box.left(), y * width + box.right(), (byte) WHITE);
      }
    }
    return new GrayImage(width, height, left);
  }

  /** Turned clockwise by so many quarters. */
  GrayImage turned(int quarters) {
    GrayImage turned = this;
    for (int i = 0; i < quarters; i++) {
      turned = turned.byAQuarter();
    }
    return turned;
  }

  private GrayImage byAQuarter() {
    int wide = height;
    int high = width;
    byte[] turned = new byte[pixels.length];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        turned[x * wide + wide - 1 - y] = pixels[y * width + x];
      }
    }
    return new GrayImage(wide, high, turned);
  }

  GrayImage scaled(int percent) {
    if (percent == 100) {
      return this;
    }
    BufferedImage scaled =
        new BufferedImage(
            Math.max(1, width * percent / 100),
            Math.max(1, height * percent / 100),
            BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D pen = scaled.createGraphics();
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    pen.drawImage(picture(), 0, 0, scaled.getWidth(), scaled.getHeight(), null);
    pen.dispose();
    return of(scaled);
  }

  BufferedImage picture() {
    BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    picture.getRaster().setDataElements(0, 0, width, height, pixels);
    return picture;
  }
}
