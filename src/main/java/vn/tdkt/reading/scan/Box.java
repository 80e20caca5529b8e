package vn.tdkt.reading.scan;

/** A rectangle of a picture, in pixels; right and bottom are just outside. */
record Box(int left, int top, int right, int bottom) {
  int width() {
    return right - left;
  }

  int height() {
    return bottom - top;
  }

  boolean isEmpty() {
    return right <= left || bottom <= top;
  }

  /** Nothing, at its corner. */
  Box none() {
    return new Box(left, top, left, top);
  }

  /** The same place where the picture was drawn at so many percent. */
  Box scaledBack(int percent) {
    return new Box(
        left * 100 / percent, top * 100 / percent, right * 100 / percent, bottom * 100 / percent);
  }

  Box movedBy(int across, int down) {
    return new Box(left + across, top + down, right + across, bottom + down);
  }

  /** The part of it that lies in a picture. */
  Box within(GrayImage image) {
    return new Box(
        Math.max(left, 0),
        Math.max(top, 0),
        Math.min(right, image.width()),
        Math.min(bottom, image.height()));
  }
}
