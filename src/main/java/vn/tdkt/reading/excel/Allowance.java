package vn.tdkt.reading.excel;

import vn.tdkt.reading.text.Unreadable;

/** How much of a workbook is read: far above an office's score sheets, far below what hurts. */
final class Allowance {
  static final int CELLS = 200_000;
  static final int COLUMNS = 500;
  private static final int LETTERS = 20_000_000;

  private int cells = CELLS;
  private int letters = LETTERS;

  /** One more cell with something in it. */
  void cell(int column) throws Unreadable {
    cells--;
    keep(cells >= 0 && column <= COLUMNS);
  }

  void letters(int count) throws Unreadable {
    letters -= count;
    keep(letters >= 0);
  }

  private static void keep(boolean within) throws Unreadable {
    if (!within) {
      throw new Unreadable("too-many-cells");
    }
  }
}
