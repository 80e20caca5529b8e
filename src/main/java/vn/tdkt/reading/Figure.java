package vn.tdkt.reading;

import org.jspecify.annotations.Nullable;
import vn.tdkt.kernel.Score;
import vn.tdkt.kernel.VietnameseNumber;

/**
 * A number that stands in a line of a score table; one that is missing has no figure.
 *
 * @param printed as it stands: "05", "1.000", "5 điểm"
 * @param inText true for points within the text, "(05 điểm)", which are a maximum
 */
public record Figure(
    Column column,
    Column.Kind kind,
    String printed,
    VietnameseNumber.Reading reading,
    Cell cell,
    boolean inText) {
  /** The value, or null where it is unclear or no number. */
  public @Nullable Score value() {
    return reading instanceof VietnameseNumber.Reading.Understood(Score value, boolean unused)
        ? value
        : null;
  }
}
