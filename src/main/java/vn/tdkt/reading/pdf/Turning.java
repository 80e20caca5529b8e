package vn.tdkt.reading.pdf;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Point2D;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * The way from a page as it is stored, upwards and perhaps lying on its side, to the page as it is
 * seen: downwards from its upper left corner.
 */
final class Turning {
  private final AffineTransform upright;
  private final AffineTransform back;
  private final double width;
  private final double height;

  Turning(PDPage page) {
    PDRectangle box = page.getCropBox();
    boolean lying = page.getRotation() % 180 != 0;
    this.width = lying ? box.getHeight() : box.getWidth();
    this.height = lying ? box.getWidth() : box.getHeight();
    this.upright = upright(box, page.getRotation());
    try {
      this.back = upright.createInverse();
    } catch (NoninvertibleTransformException e) {
      throw new IllegalArgumentException("quarter turns can be turned back", e);
    }
  }

  private static AffineTransform upright(PDRectangle box, int rotation) {
    double left = box.getLowerLeftX();
    double right = box.getUpperRightX();
    double bottom = box.getLowerLeftY();
    double top = box.getUpperRightY();
    return switch (Math.floorMod(rotation, 360)) {
      case 90 -> new AffineTransform(0, 1, 1, 0, -bottom, -left);
      case 180 -> new AffineTransform(-1, 0, 0, 1, right, -bottom);
      case 270 -> new AffineTransform(0, -1, -1, 0, top, right);
      default -> new AffineTransform(1, 0, 0, -1, -left, top);
    };
  }

  Point2D seen(double x, double y) {
    return upright.transform(new Point2D.Double(x, y), null);
  }

  Point2D stored(Point2D seen) {
    return back.transform(seen, null);
  }

  Shape stored(Shape seen) {
    return back.createTransformedShape(seen);
  }

  double width() {
    return width;
  }

  double height() {
    return height;
  }
}
