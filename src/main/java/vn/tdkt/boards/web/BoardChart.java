package vn.tdkt.boards.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tdkt.boards.BoardMeasure;
import vn.tdkt.boards.BoardOfYear;
import vn.tdkt.kernel.Words;

/**
 * One measure of a board: a chart, and beside each bar the figure that it draws.
 *
 * @param all all lines together
 * @param total the same as the last row, or null where there is nothing to add up
 */
public record BoardChart(
    BoardMeasure measure, List<BoardRow> rows, BoardRow all, @Nullable BoardRow total) {
  static BoardChart of(BoardMeasure measure, BoardOfYear board) {
    BoardRow all =
        BoardRow.of(
            measure, Words.of("boards").say("all"), null, null, board.now(), board.before());
    boolean adds = board.other() != null && board.lines().size() > 1;
    return new BoardChart(
        measure,
        board.lines().stream().map(line -> BoardRow.of(measure, line)).toList(),
        adds || board.lines().isEmpty() ? all : BoardRow.of(measure, board.lines().getFirst()),
        adds ? all : null);
  }

  static List<BoardChart> of(BoardOfYear board) {
    return List.of(BoardMeasure.values()).stream().map(measure -> of(measure, board)).toList();
  }

  public String id() {
    return measure.name();
  }

  /** What the figure means, and what it leaves out. */
  public String hint() {
    return Words.of("boards").say("hint." + measure.name());
  }
}
