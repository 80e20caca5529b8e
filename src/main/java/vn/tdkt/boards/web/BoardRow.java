package vn.tdkt.boards.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tdkt.boards.BoardFigures;
import vn.tdkt.boards.BoardLine;
import vn.tdkt.boards.BoardMeasure;
import vn.tdkt.boards.Part;
import vn.tdkt.pages.BarPart;
import vn.tdkt.plans.Standing;

/**
 * A line of a chart with the figures that it draws.
 *
 * @param address of the board behind the name, or null
 * @param now the bar of the year
 * @param then the bar of the other year
 * @param source the page behind the figure, or null
 * @param rest what the figure leaves open; may be empty
 * @param days working days late, of all together; empty where none is
 */
public record BoardRow(
    String name,
    @Nullable String address,
    Bar now,
    Bar then,
    String figure,
    @Nullable String source,
    String rest,
    String days,
    String before) {
  /** Parts of a whole; of nothing there is no bar. */
  public record Bar(List<BarPart> parts, int whole) {
    public boolean isEmpty() {
      return whole == 0;
    }
  }

  static BoardRow of(BoardMeasure measure, BoardLine line) {
    return of(
        measure,
        line.name(),
        line.address(),
        line.sources().get(measure),
        line.now(),
        line.before());
  }

  static BoardRow of(
      BoardMeasure measure,
      String name,
      @Nullable String address,
      @Nullable String source,
      BoardFigures now,
      BoardFigures before) {
    Part part = measure.of(now);
    return new BoardRow(
        name,
        address,
        measure == BoardMeasure.TARGETS ? bar(now.targets()) : bar("bar-course", part),
        bar("bar-then", measure.of(before)),
        BoardWords.figure(part),
        source,
        measure == BoardMeasure.TARGETS ? BoardWords.rest(now.targets()) : "",
        BoardWords.days(measure.time(now).daysLate()),
        BoardWords.figure(measure.of(before)));
  }

  private static Bar bar(String look, Part part) {
    return new Bar(List.of(new BarPart(look, part.part())), part.whole());
  }

  private static Bar bar(Standing standing) {
    return new Bar(
        List.of(
            new BarPart("bar-done", standing.reached()),
            new BarPart("bar-course", standing.onCourse()),
            new BarPart("bar-behind", standing.behind()),
            new BarPart("bar-silent", standing.silent())),
        standing.all());
  }
}
