package vn.tdkt.reading.excel;

import java.util.Map;
import java.util.Set;

/** A side of a cell on which a line may be drawn. */
enum Side {
  LEFT,
  RIGHT,
  TOP,
  BOTTOM;

  /** As styles name them; the first two names follow the direction of writing. */
  static final Map<String, Side> NAMES =
      Map.of(
          "start", LEFT, "left", LEFT, "end", RIGHT, "right", RIGHT, "top", TOP, "bottom", BOTTOM);

  /** Neighbours share their lines, so one across and one down make a frame. */
  static boolean frame(Set<Side> drawn) {
    boolean down = drawn.contains(LEFT) || drawn.contains(RIGHT);
    boolean across = drawn.contains(TOP) || drawn.contains(BOTTOM);
    return down && across;
  }
}
