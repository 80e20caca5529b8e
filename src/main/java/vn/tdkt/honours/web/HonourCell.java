package vn.tdkt.honours.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tdkt.honours.HonourDimension;
import vn.tdkt.honours.HonourKey;
import vn.tdkt.honours.HonourStatistic;
import vn.tdkt.kernel.Score;
import vn.tdkt.kernel.VietnameseNumber;

/**
 * A figure of a statistic as the page shows it.
 *
 * @param behind the list of the awards that it counts; null where there are none
 */
public record HonourCell(String figure, @Nullable String behind) {
  /**
   * A line of the page.
   *
   * @param cells the last is the total of the line
   */
  public record Line(List<String> labels, List<HonourCell> cells) {
    public Line {
      labels = List.copyOf(labels);
      cells = List.copyOf(cells);
    }
  }

  private static HonourCell of(
      long count, HonourQuestion question, List<HonourDimension> keys, List<HonourKey> values) {
    return new HonourCell(
        VietnameseNumber.format(Score.of(count)),
        count == 0 ? null : question.behind(keys, values));
  }

  static List<Line> lines(HonourStatistic statistic, HonourQuestion question) {
    return statistic.lines().stream().map(line -> line(line, statistic, question)).toList();
  }

  private static Line line(
      HonourStatistic.Line line, HonourStatistic statistic, HonourQuestion question) {
    List<HonourDimension> keys = statistic.layout().keys();
    List<HonourCell> cells = new ArrayList<>();
    for (int i = 0; i < line.counts().size(); i++) {
      List<HonourKey> values = new ArrayList<>(line.keys());
      values.add(statistic.across().get(i));
      cells.add(of(line.counts().get(i), question, keys, values));
    }
    cells.add(of(line.total(), question, keys, line.keys()));
    return new Line(line.keys().stream().map(HonourKey::label).toList(), cells);
  }

  /** The last line: the sum of each column, and of all. */
  static List<HonourCell> totals(HonourStatistic statistic, HonourQuestion question) {
    List<HonourCell> cells = new ArrayList<>();
    HonourDimension across = statistic.layout().across();
    if (across != null) {
      List<Long> totals = statistic.totals();
      for (int i = 0; i < totals.size(); i++) {
        List<HonourKey> values = List.of(statistic.across().get(i));
        cells.add(of(totals.get(i), question, List.of(across), values));
      }
    }
    cells.add(of(statistic.total(), question, List.of(), List.of()));
    return cells;
  }
}
