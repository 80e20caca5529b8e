package vn.tdkt.papers.layout;

import vn.tdkt.papers.Orientation;

/**
 * The sheet and its margins in millimetres (Decree 30/2020, annex I: top and bottom 20–25, left
 * 30–35, right 15–20). On the back of a two-sided sheet left and right change places.
 */
public record A4(int width, int height) {
  public static final int TOP = 20;
  public static final int BOTTOM = 20;
  public static final int INNER = 30;
  public static final int OUTER = 15;

  /** Where the page number stands, below the upper edge. */
  public static final int PAGE_NUMBER = 10;

  public static A4 lying(Orientation orientation) {
    return switch (orientation) {
      case PORTRAIT -> new A4(210, 297);
      case LANDSCAPE -> new A4(297, 210);
    };
  }

  public int textWidth() {
    return width - INNER - OUTER;
  }
}
