package vn.tdkt.honours;

import java.util.ArrayList;
import java.util.List;
import vn.tdkt.kernel.Score;
import vn.tdkt.kernel.Words;
import vn.tdkt.papers.Align;
import vn.tdkt.papers.Cell;
import vn.tdkt.papers.Orientation;
import vn.tdkt.papers.Paper;
import vn.tdkt.papers.Paragraph;
import vn.tdkt.papers.Run;
import vn.tdkt.papers.Table;

/**
 * A statistic of awards as a paper and as a spreadsheet.
 *
 * @param counted sentences that say what was counted and when
 */
public record HonourStatisticPaper(HonourStatistic statistic, String title, List<String> counted) {
  private static final Words WORDS = Words.of("honours");
  private static final int KEY = 30;
  private static final int FIGURE = 10;

  /** More columns than this do not fit on an upright page. */
  private static final int UPRIGHT = 4;

  public HonourStatisticPaper {
    counted = List.copyOf(counted);
  }

  public Paper paper() {
    Paper.Builder paper = Paper.builder(title);
    if (statistic.across().size() > UPRIGHT) {
      paper.page(Orientation.LANDSCAPE);
    }
    paper.add(Paragraph.title(WORDS.say("statistic.title"))).add(Paragraph.about(title));
    counted.forEach(sentence -> paper.add(Paragraph.body(sentence)));
    return paper.add(table()).build();
  }

  private Table table() {
    HonourLayout layout = statistic.layout();
    Table.Builder table = Table.builder().textSize(Table.TextSize.COMPACT);
    layout.down().forEach(key -> table.column(KEY, Align.LEFT));
    statistic.across().forEach(key -> table.column(FIGURE, Align.RIGHT));
    table.column(FIGURE, Align.RIGHT);
    heads(table);
    statistic.lines().forEach(line -> table.row(row(line)));
    table.row(total());
    return table.build();
  }

  private void heads(Table.Builder table) {
    List<Cell> heads = new ArrayList<>();
    statistic.layout().down().forEach(key -> heads.add(Cell.of(key.words())));
    statistic.across().forEach(key -> heads.add(Cell.of(key.label())));
    heads.add(Cell.of(WORDS.say("statistic.total")));
    table.head(heads.toArray(Cell[]::new));
  }

  private static List<Cell> row(HonourStatistic.Line line) {
    List<Cell> cells = new ArrayList<>();
    line.keys().forEach(key -> cells.add(Cell.of(key.label())));
    line.counts().forEach(count -> cells.add(Cell.of(Score.of(count))));
    cells.add(Cell.of(Score.of(line.total())));
    return cells;
  }

  private List<Cell> total() {
    List<Cell> cells = new ArrayList<>();
    cells.add(
        Cell.of(Run.bold(WORDS.say("statistic.total"))).across(statistic.layout().down().size()));
    statistic.totals().forEach(count -> cells.add(Cell.of(Score.of(count))));
    cells.add(Cell.of(Score.of(statistic.total())));
    return cells;
  }
}
