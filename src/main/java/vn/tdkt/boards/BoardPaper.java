package vn.tdkt.boards;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import vn.tdkt.kernel.Score;
import vn.tdkt.kernel.Words;
import vn.tdkt.papers.Align;
import vn.tdkt.papers.Cell;
import vn.tdkt.papers.Orientation;
import vn.tdkt.papers.Paper;
import vn.tdkt.papers.Paragraph;
import vn.tdkt.papers.Table;

/** A board as a workbook: the same figures as on the page, one table for each measure. */
public record BoardPaper(BoardOfYear board) {
  private static final Words WORDS = Words.of("boards");

  public Paper paper() {
    Paper.Builder paper =
        Paper.builder(WORDS.say("title") + " " + board.of() + " " + board.year())
            .page(Orientation.LANDSCAPE)
            .add(Paragraph.title(WORDS.say("title.of", board.year())))
            .add(Paragraph.about(board.of()));
    for (BoardMeasure measure : BoardMeasure.values()) {
      paper.add(Paragraph.heading(measure.words())).add(table(measure));
    }
    return paper.build();
  }

  private Table table(BoardMeasure measure) {
    List<Column> columns = columns(measure);
    Table.Builder table = Table.builder().textSize(Table.TextSize.COMPACT).column(40, Align.LEFT);
    columns.forEach(column -> table.column(10, Align.RIGHT));
    List<Cell> heads = new ArrayList<>();
    heads.add(Cell.of(WORDS.say(board.other() == null ? "column.year" : "column.of")));
    columns.forEach(column -> heads.add(Cell.of(column.head())));
    table.head(heads.toArray(Cell[]::new));
    board.lines().forEach(line -> table.row(row(line.name(), columns, line.now(), line.before())));
    if (board.lines().size() > 1 && board.other() != null) {
      table.row(row(WORDS.say("all"), columns, board.now(), board.before()));
    }
    return table.build();
  }

  private static List<Cell> row(
      String name, List<Column> columns, BoardFigures now, BoardFigures before) {
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.of(name));
    columns.forEach(column -> cells.add(column.cell().apply(now, before)));
    return cells;
  }

  private record Column(String head, BiFunction<BoardFigures, BoardFigures, Cell> cell) {}

  private List<Column> columns(BoardMeasure measure) {
    List<Column> columns = new ArrayList<>();
    String year = board.year();
    columns.add(count("column.part", year, (now, before) -> measure.of(now).part()));
    columns.add(count("column.whole", year, (now, before) -> measure.of(now).whole()));
    columns.add(
        new Column(
            WORDS.say("column.share", year),
            (now, before) -> Cell.ofNullable(measure.of(now).percent().orElse(null))));
    if (measure == BoardMeasure.TARGETS) {
      columns.add(count("column.course", year, (now, before) -> now.targets().onCourse()));
      columns.add(count("column.behind", year, (now, before) -> now.targets().behind()));
      columns.add(count("column.silent", year, (now, before) -> now.targets().silent()));
    }
    if (measure.isOfTime()) {
      columns.add(count("column.days", year, (now, before) -> measure.time(now).daysLate()));
    }
    if (board.other() != null) {
      columns.add(
          new Column(
              WORDS.say("column.share", board.other()),
              (now, before) -> Cell.ofNullable(measure.of(before).percent().orElse(null))));
    }
    return columns;
  }

  private static Column count(
      String key, String year, BiFunction<BoardFigures, BoardFigures, Number> figure) {
    return new Column(
        WORDS.say(key, year),
        (now, before) -> Cell.of(Score.of(figure.apply(now, before).longValue())));
  }
}
