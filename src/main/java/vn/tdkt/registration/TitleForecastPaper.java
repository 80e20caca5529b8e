package vn.tdkt.registration;

import java.util.Locale;
import vn.tdkt.kernel.Score;
import vn.tdkt.kernel.Words;
import vn.tdkt.organisation.UnitView;
import vn.tdkt.papers.Align;
import vn.tdkt.papers.Cell;
import vn.tdkt.papers.ListTable;
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
    return new ListTable<TitleForecast.Line>()
        .text(NAME, WORDS.say("field.title"), TitleForecast.Line::name)
        .column(FIGURE, Align.RIGHT, column("planned"), line -> Cell.of(line.plannedWords()))
        .column(
            FIGURE, Align.RIGHT, column("registered"), line -> Cell.of(Score.of(line.registered())))
        .column(FIGURE, Align.RIGHT, column("past"), line -> Cell.of(line.pastWords()))
        .column(FIGURE, Align.RIGHT, column("expected"), line -> Cell.of(Score.of(line.expected())))
        .text(HOW, column("how"), TitleForecast.Line::explained)
        .of(forecast.lines());
  }

  private static String column(String key) {
    return WORDS.say("forecast." + key);
  }
}
