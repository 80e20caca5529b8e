package vn.tdkt.reading;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tdkt.kernel.Score;

/**
 * A line of a score table in its place in the tree.
 *
 * @param number as printed ("II", "3", "1.2", "a)", "-"); empty where none stands
 * @param reference the whole path, "III.2.b"; numbers that are not printed are counted, bullets are
 *     lettered
 * @param depth 1 for a group
 * @param text without number
 * @param figures from left to right; in a table with several columns of one kind, one each
 * @param row the row that it stands in; parts listed within one cell share their row
 */
public record Line(
    String number,
    String reference,
    int depth,
    String text,
    List<Figure> figures,
    Row row,
    List<Line> children) {
  public Line {
    figures = List.copyOf(figures);
    children = List.copyOf(children);
  }

  public Optional<Figure> figure(Column.Kind kind) {
    return figures.stream().filter(figure -> figure.kind() == kind).findFirst();
  }

  /** The value of a kind, or null where none is printed or it is no clear number. */
  public @Nullable Score value(Column.Kind kind) {
    return figure(kind).map(Figure::value).orElse(null);
  }

  public @Nullable Score maximum() {
    return value(Column.Kind.MAXIMUM);
  }

  /** Where it stands; its row. */
  public Place place() {
    return row.cells().isEmpty() ? Place.WHOLE : row.cells().getFirst().place();
  }

  /** This line and all below it, in printed order. */
  public Stream<Line> all() {
    return Stream.concat(Stream.of(this), children.stream().flatMap(Line::all));
  }
}
