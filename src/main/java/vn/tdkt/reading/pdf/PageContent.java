package vn.tdkt.reading.pdf;

import java.awt.geom.Area;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;
import vn.tdkt.reading.page.Glyph;
import vn.tdkt.reading.page.SeenPage;
import vn.tdkt.reading.text.Unreadable;

/**
 * Takes the letters and the straight lines from a page; colours, curves and pictures are passed.
 */
final class PageContent extends PDFGraphicsStreamEngine {
  private static final int MOST_GLYPHS = 100_000;

  /** Letters that a signature or a register puts on a scanned page. */
  private static final int MOST_STAMPED = 400;

  /** Stands for a letter whose font does not say which it is. */
  static final String UNKNOWN = "\uFFFD";

  private final List<Glyph> glyphs = new ArrayList<>();
  private final Turning turning;
  private final DrawnPath path = new DrawnPath();
  private boolean clipping;
  private boolean picture;
  private boolean oversized;

  /** The area of the largest picture, in square points. */
  private double pictured;

  PageContent(PDPage page) {
    super(page);
    this.turning = new Turning(page);
  }

  List<Glyph> glyphs() {
    return glyphs;
  }

  boolean hasText() {
    return glyphs.stream().anyMatch(glyph -> !glyph.text().isBlank());
  }

  /** Whether a picture is what is to be read: a stamp of who signed it may stand above it. */
  boolean isScan() {
    double page = turning.width() * turning.height();
    return hasText() ? pictured * 2 > page && glyphs.size() < MOST_STAMPED : picture;
  }

  /** Whether a picture on it would fill the memory. */
  boolean isOversized() {
    return oversized;
  }

  SeenPage seen(int number) {
    return new SeenPage(number, turning.width(), turning.height(), glyphs, path.rulings());
  }

  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
      throws Unreadable {
    if (glyphs.size() >= MOST_GLYPHS) {
      throw new Unreadable("too-much");
    }
    if (isClipped(matrix)) {
      return;
    }
    Point2D start = turning.seen(matrix.getTranslateX(), matrix.getTranslateY());
    Point2D.Float moved = matrix.transformPoint(displacement.getX(), 0);
    Point2D end = turning.seen(moved.getX(), moved.getY());
    glyphs.add(
        new Glyph(
            letter(font, code),
            Math.min(start.getX(), end.getX()),
            Math.max(start.getX(), end.getX()),
            start.getY(),
            Math.abs(matrix.getScalingFactorY()),
            String.valueOf(font.getName()),
            Glyph.WRITTEN));
  }

  /** Nobody sees what stands beyond the edge of its cell or of the page. */
  private boolean isClipped(Matrix matrix) {
    Point2D.Float foot = matrix.transformPoint(0.2f, 0.2f);
    return !getGraphicsState().getCurrentClippingPath().contains(foot);
  }

  private static String letter(PDFont font, int code) {
    try {
      @Nullable String letter = font.toUnicode(code);
      return letter == null ? UNKNOWN : letter;
    } catch (RuntimeException e) {
      return UNKNOWN; // a damaged font; the letters of others are known
    }
  }

  @Override
  public void moveTo(float x, float y) {
    path.moveTo(turning.seen(x, y));
  }

  @Override
  public void lineTo(float x, float y) {
    path.lineTo(turning.seen(x, y));
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    path.curveTo(turning.seen(x3, y3));
  }

  @Override
  public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
    path.moveTo(turning.seen(p0.getX(), p0.getY()));
    path.lineTo(turning.seen(p1.getX(), p1.getY()));
    path.lineTo(turning.seen(p2.getX(), p2.getY()));
    path.lineTo(turning.seen(p3.getX(), p3.getY()));
    path.close();
  }

  /** Only operators that draw curves ask. */
  @Override
  public Point2D getCurrentPoint() {
    return turning.stored(path.current());
  }

  @Override
  public void closePath() {
    path.close();
  }

  @Override
  public void endPath() {
    if (clipping) {
      getGraphicsState().intersectClippingPath(new Area(turning.stored(path.bounds())));
    }
    clipping = false;
    path.forget();
  }

  @Override
  public void strokePath() {
    path.stroke();
  }

  @Override
  public void fillPath(int rule) {
    path.fill();
  }

  @Override
  public void fillAndStrokePath(int rule) {
    path.stroke();
  }

  @Override
  public void drawImage(PDImage image) {
    picture = true;
    oversized |= DecodedSize.isTooLarge(image);
    Matrix matrix = getGraphicsState().getCurrentTransformationMatrix();
    pictured =
        Math.max(
            pictured,
            Math.abs(
                matrix.getScaleX() * matrix.getScaleY() - matrix.getShearX() * matrix.getShearY()));
  }

  @Override
  public void clip(int rule) {
    clipping = true;
  }

  @Override
  public void shadingFill(COSName name) {
    // colours are no lines
  }
}
