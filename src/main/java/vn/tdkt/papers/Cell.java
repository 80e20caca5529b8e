package vn.tdkt.papers;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tdkt.kernel.Score;

/**
 * A cell of a table: text, or exact points, which Excel gets as a number.
 *
 * @param across how many columns it covers, from 1
 * @param down how many rows it covers, from 1
 * @param align how it stands, or null for what its column says
 */
public record Cell(Content content, int across, int down, @Nullable Align align) {
  public Cell {
    if (across < 1 || down < 1) {
      throw new IllegalArgumentException("a cell covers at least itself");
    }
  }

  /** What a cell holds. */
  public sealed interface Content {
    /** Text in one or more faces. */
    record Text(List<Run> runs) implements Content {
      public Text {
        runs = List.copyOf(runs);
      }
    }

    /** Points, written the Vietnamese way. */
    record Points(Score score) implements Content {}
  }

  public static Cell of(String text) {
    return of(Run.of(text));
  }

  public static Cell of(Run... runs) {
    return new Cell(new Content.Text(List.of(runs)), 1, 1, null);
  }

  public static Cell of(Score points) {
    return new Cell(new Content.Points(points), 1, 1, null);
  }

  /** Points, or an empty cell where there are none yet. */
  public static Cell ofNullable(@Nullable Score points) {
    return points == null ? empty() : of(points);
  }

  public static Cell empty() {
    return new Cell(new Content.Text(List.of()), 1, 1, null);
  }

  public Cell across(int columns) {
    return new Cell(content, columns, down, align);
  }

  public Cell down(int rows) {
    return new Cell(content, across, rows, align);
  }

  public Cell aligned(Align how) {
    return new Cell(content, across, down, how);
  }

  /** The content as it is read. */
  public List<Run> runs() {
    return switch (content) {
      case Content.Text(List<Run> runs) -> runs;
      case Content.Points(Score score) -> List.of(Run.of(score.text()));
    };
  }
}
