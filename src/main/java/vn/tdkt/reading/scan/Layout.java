package vn.tdkt.reading.scan;

/** What the recognition may expect in a picture; the numbers are its page segmentation modes. */
enum Layout {
  /** A page: blocks of text beside and below each other. */
  PAGE(3),
  /** One block of lines, as in a cell. */
  BLOCK(6),
  LINE(7);

  private final int mode;

  Layout(int mode) {
    this.mode = mode;
  }

  int mode() {
    return mode;
  }
}
