package vn.tdkt.boards;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A board of a year.
 *
 * @param of whose it is: a province, a block, a unit
 * @param other the year beside it, or null where the lines themselves are years
 */
public record BoardOfYear(String of, String year, @Nullable String other, List<BoardLine> lines) {
  public BoardOfYear {
    lines = List.copyOf(lines);
  }

  /** All lines together. */
  public BoardFigures now() {
    return BoardFigures.of(lines.stream().map(BoardLine::now).toList());
  }

  public BoardFigures before() {
    return BoardFigures.of(lines.stream().map(BoardLine::before).toList());
  }
}
