package vn.tdkt.reading.scan;

import java.util.Arrays;

/**
 * How far a page lies askew: turned by the right angle its lines of text and its rulings each fall
 * into few rows of pixels, and the rows differ most.
 */
final class Slant {
  private static final double WIDEST = Math.toRadians(4);
  private static final double COARSE = Math.toRadians(0.2);
  private static final double FINE = Math.toRadians(0.02);

  private final int[] across;
  private final int[] down;
  private final int[] rows;
  private final int spare;

  private Slant(Ink ink) {
    int count = ink.in(new Box(0, 0, ink.width(), ink.height()));
    this.across = new int[count];
    this.down = new int[count];
    this.spare = (int) Math.ceil(ink.width() * Math.tan(WIDEST + COARSE)) + 1;
    this.rows = new int[ink.height() + 2 * spare];
    int next = 0;
    for (int y = 0; y < ink.height(); y++) {
      for (int x = 0; x < ink.width(); x++) {
        if (ink.at(x, y)) {
          across[next] = x - ink.width() / 2;
          down[next++] = y;
        }
      }
    }
  }

  /** In radians, positive where the right side lies lower. */
  static double of(Ink ink) {
    Slant slant = new Slant(ink);
    double coarse = slant.best(0, WIDEST, COARSE);
    return slant.best(coarse, COARSE, FINE);
  }

  private double best(double middle, double reach, double step) {
    double best = middle;
    long most = 0;
    int steps = (int) Math.round(reach / step);
    for (int i = -steps; i <= steps; i++) {
      long contrast = contrast(middle + i * step);
      if (contrast > most) {
        most = contrast;
        best = middle + i * step;
      }
    }
    return best;
  }

  private long contrast(double angle) {
    double slope = Math.tan(angle);
    Arrays.fill(rows, 0);
    for (int i = 0; i < across.length; i++) {
      rows[(int) Math.round(down[i] - across[i] * slope) + spare]++;
    }
    return Arrays.stream(rows).mapToLong(row -> (long) row * row).sum();
  }
}
