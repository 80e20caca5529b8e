package vn.tdkt.reading.scan;

import java.util.ArrayList;
import java.util.List;
import vn.tdkt.reading.page.Ruling;

/**
 * Finds the straight lines of a level page: long stretches of ink, small gaps passed over, with
 * paper on both sides. Each row of pixels of a line is told; whoever puts lines together takes them
 * as pieces of one.
 */
final class RuledLines {
  /** Points of an inch. */
  static final double POINTS = 72.0 / Straightened.DOTS_PER_INCH;

  /** Specks of dust and weak toner make gaps. */
  private static final int WIDEST_GAP = 5;

  private static final int SHORTEST_ACROSS = 90;

  /** A row of small letters is higher than its highest letters. */
  private static final int SHORTEST_DOWN = 48;

  /** In percent, how much of a line is ink. */
  private static final int DENSEST_TEXT = 85;

  /** Lines are thinner than this; edges of pictures and of the scanner's lid are not. */
  private static final int THICKEST = 14;

  private final Ink ink;
  private final boolean across;
  private final int length;
  private final int levels;
  private final List<Ruling> found = new ArrayList<>();

  private RuledLines(Ink ink, boolean across) {
    this.ink = ink;
    this.across = across;
    this.length = across ? ink.width() : ink.height();
    this.levels = across ? ink.height() : ink.width();
  }

  static List<Ruling> in(Ink ink) {
    List<Ruling> all = new ArrayList<>(new RuledLines(ink, true).find());
    all.addAll(new RuledLines(ink, false).find());
    return all;
  }

  private List<Ruling> find() {
    for (int level = 0; level < levels; level++) {
      stretches(level);
    }
    return found;
  }

  private void stretches(int level) {
    int from = -1;
    int last = -1;
    int dark = 0;
    for (int at = 0; at < length; at++) {
      if (isDark(at, level)) {
        if (from < 0 || at - last > WIDEST_GAP) {
          take(level, from, last, dark);
          from = at;
          dark = 0;
        }
        last = at;
        dark++;
      }
    }
    take(level, from, last, dark);
  }

  private void take(int level, int from, int last, int dark) {
    int size = last - from + 1;
    boolean line =
        from >= 0
            && size >= (across ? SHORTEST_ACROSS : SHORTEST_DOWN)
            && dark * 100 >= size * DENSEST_TEXT
            && isPaper(level - THICKEST, from, last)
            && isPaper(level + THICKEST, from, last);
    if (line) {
      found.add(new Ruling(across, level * POINTS, from * POINTS, (last + 1) * POINTS));
    }
  }

  /** Whether a stretch beside a line is mostly empty. */
  private boolean isPaper(int level, int from, int last) {
    if (level < 0 || level >= levels) {
      return true;
    }
    int dark = 0;
    for (int at = from; at <= last; at++) {
      dark += isDark(at, level) ? 1 : 0;
    }
    return dark * 2 < last - from + 1;
  }

  private boolean isDark(int at, int level) {
    return across ? ink.at(at, level) : ink.at(level, at);
  }
}
