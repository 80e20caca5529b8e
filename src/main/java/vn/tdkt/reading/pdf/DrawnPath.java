package vn.tdkt.reading.pdf;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import vn.tdkt.reading.page.Ruling;

/**
 * The path that a page is drawing, and the straight lines that came of all before: strokes, and
 * areas so thin that they are lines to the eye, which is how most programs draw the edges of cells.
 */
final class DrawnPath {
  private static final double THINNEST_AREA = 3;

  /** A page with more is a drawing; what comes later is not looked at. */
  private static final int MOST_RULINGS = 20_000;

  private final List<Ruling> rulings = new ArrayList<>();
  private final List<List<Point2D>> lines = new ArrayList<>();
  private Point2D current = new Point2D.Double();

  List<Ruling> rulings() {
    return rulings;
  }

  Point2D current() {
    return current;
  }

  void moveTo(Point2D point) {
    lines.add(new ArrayList<>(List.of(point)));
    current = point;
  }

  void lineTo(Point2D point) {
    if (lines.isEmpty()) {
      moveTo(current);
    }
    lines.getLast().add(point);
    current = point;
  }

  /** No line; what follows begins anew. */
  void curveTo(Point2D point) {
    moveTo(point);
  }

  void close() {
    if (!lines.isEmpty()) {
      lineTo(lines.getLast().getFirst());
    }
  }

  void forget() {
    lines.clear();
  }

  void stroke() {
    for (List<Point2D> line : lines) {
      for (int i = 1; i < line.size(); i++) {
        add(line.get(i - 1), line.get(i));
      }
    }
    forget();
  }

  void fill() {
    for (List<Point2D> line : lines) {
      Rectangle2D area = bounds(line);
      if (Math.min(area.getWidth(), area.getHeight()) <= THINNEST_AREA) {
        add(
            new Point2D.Double(area.getMinX(), area.getMinY()),
            new Point2D.Double(area.getMaxX(), area.getMaxY()));
      }
    }
    forget();
  }

  /** The rectangle around all that is being drawn. */
  Rectangle2D bounds() {
    return bounds(lines.stream().flatMap(List::stream).toList());
  }

  private static Rectangle2D bounds(List<Point2D> points) {
    Rectangle2D bounds = new Rectangle2D.Double();
    for (int i = 0; i < points.size(); i++) {
      if (i == 0) {
        bounds.setRect(points.getFirst().getX(), points.getFirst().getY(), 0, 0);
      } else {
        bounds.add(points.get(i));
      }
    }
    return bounds;
  }

  private void add(Point2D one, Point2D other) {
    double wide = Math.abs(one.getX() - other.getX());
    double high = Math.abs(one.getY() - other.getY());
    if (rulings.size() >= MOST_RULINGS) {
      return;
    }
    if (high <= THINNEST_AREA && wide > high) {
      double from = Math.min(one.getX(), other.getX());
      rulings.add(new Ruling(true, (one.getY() + other.getY()) / 2, from, from + wide));
    } else if (wide <= THINNEST_AREA && high > wide) {
      double from = Math.min(one.getY(), other.getY());
      rulings.add(new Ruling(false, (one.getX() + other.getX()) / 2, from, from + high));
    }
  }
}
