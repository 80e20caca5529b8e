package vn.tdkt.honours;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Awards counted along what somebody chose (REQ-179). Nobody is named in it; every sum is made of
 * the cells that are shown.
 *
 * @param across the heads of the columns; empty where there are none
 * @param cut whether lines without an award were asked for and are too many to show
 */
public record HonourStatistic(
    HonourLayout layout, List<HonourKey> across, List<Line> lines, boolean cut) {
  /** More lines than this nobody reads. */
  private static final int LINES = 2_000;

  /**
   * One line.
   *
   * @param keys one or two
   * @param counts one for each column
   */
  public record Line(List<HonourKey> keys, List<Long> counts, long total) {
    public Line {
      keys = List.copyOf(keys);
      counts = List.copyOf(counts);
    }
  }

  public HonourStatistic {
    across = List.copyOf(across);
    lines = List.copyOf(lines);
  }

  /**
   * @param keys those that may be shown for each key of the layout, in their order
   * @param possible whether two keys can stand together: no collective is conferred a title for
   *     persons
   */
  public static HonourStatistic of(
      HonourLayout layout,
      List<List<HonourKey>> keys,
      List<HonourTally> tallies,
      Predicate<List<HonourKey>> possible) {
    Map<List<String>, Long> counted =
        tallies.stream().collect(Collectors.toMap(HonourTally::values, HonourTally::count));
    int down = layout.down().size();
    List<HonourKey> across = keys.size() > down ? keys.get(down) : List.of();
    List<Line> all =
        combined(keys.subList(0, down)).stream()
            .map(line -> line(line, across, counted))
            .filter(line -> line.total() > 0 || (layout.zero() && possible.test(line.keys())))
            .toList();
    boolean cut = all.size() > LINES && all.stream().anyMatch(line -> line.total() == 0);
    List<Line> shown = cut ? all.stream().filter(line -> line.total() > 0).toList() : all;
    return new HonourStatistic(layout, across, shown, cut);
  }

  private static List<List<HonourKey>> combined(List<List<HonourKey>> keys) {
    List<List<HonourKey>> combined = List.of(List.of());
    for (List<HonourKey> more : keys) {
      List<List<HonourKey>> longer = new ArrayList<>();
      for (List<HonourKey> line : combined) {
        for (HonourKey key : more) {
          List<HonourKey> grown = new ArrayList<>(line);
          grown.add(key);
          longer.add(grown);
        }
      }
      combined = longer;
    }
    return combined;
  }

  private static Line line(
      List<HonourKey> keys, List<HonourKey> across, Map<List<String>, Long> counted) {
    List<String> values = keys.stream().map(HonourKey::value).toList();
    if (across.isEmpty()) {
      return new Line(keys, List.of(), counted.getOrDefault(values, 0L));
    }
    List<Long> counts = new ArrayList<>();
    for (HonourKey column : across) {
      List<String> cell = new ArrayList<>(values);
      cell.add(column.value());
      counts.add(counted.getOrDefault(cell, 0L));
    }
    return new Line(keys, counts, counts.stream().mapToLong(Long::longValue).sum());
  }

  /** The sum of each column. */
  public List<Long> totals() {
    List<Long> totals = new ArrayList<>();
    for (int i = 0; i < across.size(); i++) {
      int column = i;
      totals.add(lines.stream().mapToLong(line -> line.counts().get(column)).sum());
    }
    return totals;
  }

  public long total() {
    return lines.stream().mapToLong(Line::total).sum();
  }
}
