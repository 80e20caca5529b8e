package vn.tdkt.boards;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One line of a board: a unit, a block, or a year.
 *
 * @param address of its own board, or null
 * @param sources where the person reads what is behind each figure
 */
public record BoardLine(
    String name,
    @Nullable String address,
    BoardFigures now,
    BoardFigures before,
    Map<BoardMeasure, String> sources) {
  public BoardLine {
    sources = Map.copyOf(sources);
  }
}
