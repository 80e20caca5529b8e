package vn.tdkt.registration;

import java.util.List;
import java.util.Locale;
import vn.tdkt.kernel.Score;
import vn.tdkt.kernel.Words;
import vn.tdkt.organisation.UnitView;
import vn.tdkt.papers.Align;
import vn.tdkt.papers.Cell;
import vn.tdkt.papers.Orientation;
import vn.tdkt.papers.Paper;
import vn.tdkt.papers.Paragraph;
import vn.tdkt.papers.Table;

/**
 * A forecast of titles as a paper and as a spreadsheet: it says of itself that it is an estimate.
 *
 * @param at when it was made, in words
 */
public record TitleForecastPaper(Round round, UnitView unit, TitleForecast forecast, String at) {
  private static final Words WORDS = Words.of("registration");
  private static final int NAME = 26;
  private static final int FIGURE = 9;
  private static final int HOW = 38;

  public Paper paper() {
    return Paper.builder(WORDS.say("forecast.file", round.year()))
        .page(Orientation.LANDSCAPE)
        .add(
            Paragraph.title(WORDS.say("forecast").toUpperCase(Locale.ROOT)),
            Paragraph.about(WORDS.say("forecast.about", round.year(), unit.fullName())),
            Paragraph.body(WORDS.say("forecast.only")),
            Paragraph.body(at))
        .add(table())
        .build();
  }

  private Table table() {
    Table.Builder table =
        Table.builder()
            .textSize(Table.TextSize.COMPACT)
            .column(NAME, Align.LEFT)
            .column(FIGURE, Align.RIGHT)
            .column(FIGURE, Align.RIGHT)
            .column(FIGURE, Align.RIGHT)
            .column(FIGURE, Align.RIGHT)
            .column(HOW, Align.LEFT)
            .head(
                Cell.of(WORDS.say("field.title")),
                Cell.of(WORDS.say("forecast.planned")),
                Cell.of(WORDS.say("forecast.registered")),
                Cell.of(WORDS.say("forecast.past")),
                Cell.of(WORDS.say("forecast.expected")),
                Cell.of(WORDS.say("forecast.how")));
    forecast.lines().forEach(line -> table.row(row(line)));
    return table.build();
  }

  private static List<Cell> row(TitleForecast.Line line) {
    return List.of(
        Cell.of(line.name()),
        Cell.of(line.plannedWords()),
        Cell.of(Score.of(line.registered())),
        Cell.of(line.pastWords()),
        Cell.of(Score.of(line.expected())),
        Cell.of(line.explained()));
  }
}
