package vn.tdkt.honours;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How awards are counted: one or two keys down, at most one across.
 *
 * @param across or null
 * @param zero whether what could have been and was not is shown too
 */
public record HonourLayout(
    List<HonourDimension> down, @Nullable HonourDimension across, boolean zero) {
  private static final int DOWN = 2;

  public HonourLayout {
    down = List.copyOf(down);
    if (down.isEmpty() || down.size() > DOWN) {
      throw new IllegalArgumentException("one or two keys down");
    }
  }

  /** All keys, those down first. */
  public List<HonourDimension> keys() {
    List<HonourDimension> keys = new ArrayList<>(down);
    if (across != null) {
      keys.add(across);
    }
    return keys;
  }
}
