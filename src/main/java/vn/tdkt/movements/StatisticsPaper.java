package vn.tdkt.movements;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.tdkt.kernel.Score;
import vn.tdkt.kernel.Words;
import vn.tdkt.movements.model.StatisticsForm;
import vn.tdkt.papers.Align;
import vn.tdkt.papers.Cell;
import vn.tdkt.papers.Paper;
import vn.tdkt.papers.Paragraph;
import vn.tdkt.papers.Run;
import vn.tdkt.papers.Table;

/**
 * Form 0601.N/BNV-TĐKT as a paper.
 *
 * @param year the label of the emulation year
 * @param reporter who reports
 * @param receiver to whom; may be empty
 */
public record StatisticsPaper(StatisticsForm form, String year, String reporter, String receiver) {
  private static final Words WORDS = Words.of("movements");

  public Paper paper() {
    Paper.Builder paper =
        Paper.builder(WORDS.say("statistics.title", year))
            .add(Paragraph.body(WORDS.say("statistics.form")))
            .add(Paragraph.body(WORDS.say("statistics.due")))
            .add(Paragraph.body(WORDS.say("statistics.reporter", reporter)))
            .add(Paragraph.body(WORDS.say("statistics.receiver", receiver)))
            .add(Paragraph.title(WORDS.say("statistics.heading")))
            .add(Paragraph.about(WORDS.say("statistics.year", year)))
            .add(table());
    int without = form.withoutLength().size();
    if (without > 0) {
      paper.add(Paragraph.body(WORDS.say("statistics.without-length", without)));
    }
    return paper.build();
  }

  private Table table() {
    Table.Builder table =
        Table.builder()
            .textSize(Table.TextSize.COMPACT)
            .column(36, Align.LEFT)
            .column(8, Align.CENTRE)
            .column(12, Align.RIGHT)
            .column(14, Align.RIGHT)
            .column(16, Align.RIGHT)
            .column(14, Align.RIGHT);
    heads(table);
    for (StatisticsForm.Group group : StatisticsForm.Group.values()) {
      if (group != StatisticsForm.Group.TOTAL) {
        table.group(Cell.of(group.words()).across(6));
      }
      StatisticsForm.rows(group).forEach(row -> table.row(row(row)));
    }
    return table.build();
  }

  private static void heads(Table.Builder table) {
    table.head(
        Cell.empty().down(2),
        Cell.of(WORDS.say("statistics.code")).down(2),
        Cell.of(WORDS.say("statistics.total")).down(2),
        Cell.of(WORDS.say("statistics.launchers")).across(3));
    table.head(
        Arrays.stream(StatisticsForm.Launcher.values())
            .map(launcher -> Cell.of(launcher.words()))
            .toArray(Cell[]::new));
    table.head(
        Cell.of("A"), Cell.of("B"), Cell.of("1=(2+3+4)"), Cell.of("2"), Cell.of("3"), Cell.of("4"));
  }

  private List<Cell> row(StatisticsForm.Row row) {
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.of(Run.of(row.words())));
    cells.add(Cell.of(row.code()));
    cells.add(Cell.of(Score.of(form.count(row))));
    for (StatisticsForm.Launcher launcher : StatisticsForm.Launcher.values()) {
      cells.add(Cell.of(Score.of(form.count(row, launcher))));
    }
    return cells;
  }
}
