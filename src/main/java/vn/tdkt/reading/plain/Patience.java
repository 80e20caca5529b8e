package vn.tdkt.reading.plain;

import java.util.List;

/**
 * How long a text is searched for tables. What looks like a table and is none may still hold one
 * further down, so it is tried again from its next line; a text that is made to look like tables
 * everywhere would be searched for days.
 */
final class Patience {
  /** Four times the longest text that is read. */
  private static final int LETTERS = 16_000_000;

  private int left = LETTERS;
  private int searched;

  /** Whether a table may begin at a line, from 0. */
  boolean allows(int line) {
    return left > 0 || line >= searched;
  }

  /** Lines were looked through in vain. */
  void spend(List<String> lines, int next) {
    left -= lines.stream().mapToInt(String::length).sum();
    searched = Math.max(searched, next);
  }
}
