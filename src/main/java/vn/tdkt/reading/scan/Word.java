package vn.tdkt.reading.scan;

/**
 * A word that was recognised in a picture.
 *
 * @param line which line of the picture it belongs to, in the order of reading
 * @param percent how sure the recognition is
 */
record Word(String text, int line, Box box, int percent) {
  Word movedBy(int across, int down) {
    return new Word(text, line, box.movedBy(across, down), percent);
  }

  /** In a picture of which it was drawn at so many percent. */
  Word scaled(int shown) {
    return shown == 100 ? this : new Word(text, line, box.scaledBack(shown), percent);
  }

  Word as(String other, int sure) {
    return new Word(other, line, box, sure);
  }
}
