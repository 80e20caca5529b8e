package vn.tdkt.reading.scan;

/**
 * Where a picture is dark. A pixel is compared with the paper around it, so that shadows and
 * yellowed paper are no ink.
 */
final class Ink {
  /** Half the side of the square that a pixel is compared with: a line of text and its gaps. */
  private static final int AROUND = 40;

  /** In percent of the shade around it, what is darker is ink. */
  private static final int DARK = 78;

  private final int width;
  private final int height;
  private final boolean[] dark;

  private Ink(int width, int height) {
    this.width = width;
    this.height = height;
    this.dark = new boolean[width * height];
  }

  static Ink in(GrayImage image) {
    Ink ink = new Ink(image.width(), image.height());
    int[] sums = sums(image);
    for (int y = 0; y < image.height(); y++) {
      ink.compareRow(image, sums, y);
    }
    return ink;
  }

  private void compareRow(GrayImage image, int[] sums, int y) {
    int top = Math.max(0, y - AROUND);
    int bottom = Math.min(height, y + AROUND);
    int row = width + 1;
    for (int x = 0; x < width; x++) {
      int left = Math.max(0, x - AROUND);
      int right = Math.min(width, x + AROUND);
      // sums may overflow; their differences are small and right all the same
      int sum =
          sums[bottom * row + right]
              - sums[top * row + right]
              - sums[bottom * row + left]
              + sums[top * row + left];
      int area = (bottom - top) * (right - left);
      dark[y * width + x] = image.at(x, y) * area / DARK < sum / 100;
    }
  }

  /** At each corner the sum of all pixels to the left and above. */
  private static int[] sums(GrayImage image) {
    int row = image.width() + 1;
    int[] sums = new int[row * (image.height() + 1)];
    for (int y = 0; y < image.height(); y++) {
      int inRow = 0;
      for (int x = 0; x < image.width(); x++) {
        inRow += image.at(x, y);
        sums[(y + 1) * row + x + 1] = sums[y * row + x + 1] + inRow;
      }
    }
    return sums;
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }

  boolean at(int x, int y) {
    return dark[y * width + x];
  }

  /** The smallest box around what is dark in a box, single specks passed over. */
  Box tight(Box box) {
    int left = box.right();
    int right = box.left();
    int top = box.bottom();
    int bottom = box.top();
    for (int y = box.top(); y < box.bottom(); y++) {
      for (int x = box.left(); x + 1 < box.right(); x++) {
        if (at(x, y) && at(x + 1, y)) {
          left = Math.min(left, x);
          right = Math.max(right, x + 2);
          top = Math.min(top, y);
          bottom = Math.max(bottom, y + 1);
        }
      }
    }
    return new Box(left, top, right, bottom);
  }

  /** How many pixels of a box are dark. */
  int in(Box box) {
    int count = 0;
    for (int y = box.top(); y < box.bottom(); y++) {
      for (int x = box.left(); x < box.right(); x++) {
        count += at(x, y) ? 1 : 0;
      }
    }
    return count;
  }
}
