package vn.tdkt.reading.plain;

/**
 * How long a text is searched for tables. What looks like a table and is none may still hold one
 * further down, so it is tried again from its next line; a text that is made to look like tables
 * everywhere would be searched for days.
 */
final class Patience {
  /** Ten times what a text of the greatest length has if it is what it looks like. */
  private static final int LINES = 1_000_000;

  private int left = LINES;
  private int searched;

  /** Whether a table may begin at a line, from 0. */
  boolean allows(int line) {
    return left > 0 || line >= searched;
  }

  /** Lines were looked through in vain. */
  void spend(int from, int next) {
    left -= next - from;
    searched = Math.max(searched, next);
  }
}
