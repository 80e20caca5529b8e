package vn.tdkt.archive;

/**
 * Where on a page something stands, in points from its upper left corner; as wide as nothing where
 * only the page is known.
 */
public record Spot(int page, int left, int top, int width, int height) {
  public static Spot onPage(int page) {
    return new Spot(page, 0, 0, 0, 0);
  }

  /** Whether the place on the page is known. */
  public boolean isPlaced() {
    return width > 0 && height > 0;
  }
}
