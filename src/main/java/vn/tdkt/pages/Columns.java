package vn.tdkt.pages;

import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import vn.tdkt.kernel.Score;

/**
 * A small chart of columns beside figures that say the same; screen readers read the figures.
 *
 * @param heights of the columns, 0 to 100; one below 0 stands for no figure
 */
public record Columns(List<Integer> heights) {
  private static final Score FULL = Score.of(100);
  private static final int NONE = -1;

  public Columns {
    heights = List.copyOf(heights);
  }

  /** The highest figure is as high as the chart; without one above zero there are no columns. */
  public static Columns of(List<Optional<Score>> figures) {
    Score highest =
        figures.stream().flatMap(Optional::stream).max(Score::compareTo).orElse(Score.ZERO);
    return new Columns(
        figures.stream()
            .map(
                figure ->
                    highest.signum() <= 0
                        ? NONE
                        : figure.map(value -> height(value, highest)).orElse(NONE))
            .toList());
  }

  private static int height(Score value, Score highest) {
    return value.isNegative()
        ? 0
        : value.times(FULL).dividedBy(highest).whole(RoundingMode.HALF_UP).floor().intValueExact();
  }

  public boolean isEmpty() {
    return heights.stream().allMatch(height -> height < 0);
  }
}
