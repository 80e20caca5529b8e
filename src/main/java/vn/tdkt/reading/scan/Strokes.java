package vn.tdkt.reading.scan;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What the strokes of a short cell say where recognition errs most: a lone dash is missed, and the
 * strokes of a Roman number are taken for other letters ("H" for "II").
 */
final class Strokes {
  private static final int THICKEST_DASH = 12;
  private static final int SHORTEST_DASH = 10;
  private static final int LONGEST_DASH = 60;
  private static final int DASH_SIDES = 2;

  /** In percent of its height, how much of a column of pixels is ink in an upright stroke. */
  private static final int UPRIGHT = 75;

  /** In percent of its height, how far down the flag of a 1 is looked for. */
  private static final int FLAG = 25;

  private static final int FLAG_OUTWEIGHS = 2;

  private static final Pattern ONLY_UPRIGHT = Pattern.compile("[IHl|!]+");
  private static final Pattern ROMAN = Pattern.compile("[IVXHl|!]+");

  private final Ink ink;
  private final Box box;

  /**
   * @param box close around the ink of a cell
   */
  Strokes(Ink ink, Box box) {
    this.ink = ink;
    this.box = box;
  }

  boolean areDash() {
    return box.height() <= THICKEST_DASH
        && box.width() >= Math.max(SHORTEST_DASH, DASH_SIDES * box.height())
        && box.width() <= LONGEST_DASH
        && ink.in(box) * 2 > box.width() * box.height();
  }

  /** Whether a text may be a Roman number whose strokes were misread. */
  static boolean mayCount(String text) {
    return ROMAN.matcher(text).matches();
  }

  /** Whether the strokes themselves tell the number: it has only upright ones. */
  static boolean count(String text) {
    return ONLY_UPRIGHT.matcher(text).matches();
  }

  /** The Roman number that a text is meant to be. */
  String roman(String text) {
    return count(text)
        ? "I".repeat(Math.max(1, uprights().size()))
        : text.replace("H", "II").replaceAll("[l|!]", "I");
  }

  /**
   * Whether upright strokes are those of a Roman number. Each 1 has a flag at its upper left and
   * nothing at its right; a Roman one has both serifs or none.
   */
  boolean areRoman() {
    List<Box> uprights = uprights();
    return !uprights.isEmpty() && !uprights.stream().allMatch(this::hasFlag);
  }

  private boolean hasFlag(Box stroke) {
    int top = stroke.top() + stroke.height() * FLAG / 100;
    int wide = stroke.width();
    int before = Math.max(box.left(), stroke.left() - wide);
    int after = Math.min(box.right(), stroke.right() + wide);
    return ink.in(new Box(before, stroke.top(), stroke.left(), top))
        > FLAG_OUTWEIGHS * ink.in(new Box(stroke.right(), stroke.top(), after, top));
  }

  private List<Box> uprights() {
    List<Box> uprights = new ArrayList<>();
    int begin = -1;
    for (int x = box.left(); x <= box.right(); x++) {
      boolean upright = x < box.right() && isUpright(x);
      if (upright && begin < 0) {
        begin = x;
      } else if (!upright && begin >= 0) {
        uprights.add(new Box(begin, box.top(), x, box.bottom()));
        begin = -1;
      }
    }
    return uprights;
  }

  private boolean isUpright(int x) {
    return ink.in(new Box(x, box.top(), x + 1, box.bottom())) * 100 >= UPRIGHT * box.height();
  }
}
