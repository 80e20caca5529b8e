package vn.tdkt.reading;

import org.jspecify.annotations.Nullable;

/**
 * The sheet of paper of one section.
 *
 * @param countsAnew whether its page numbers begin anew
 * @param number how pages are numbered, or null where they are not
 */
public record Sheet(
    Length width, Length height, Margins margins, boolean countsAnew, @Nullable PageNumber number) {
  /** Distances of the text from the edges. */
  public record Margins(Length top, Length bottom, Length left, Length right) {}

  /**
   * Where the number of a page stands.
   *
   * @param above in the upper margin, else in the lower one
   * @param onFirst whether the first page shows it, too
   */
  public record PageNumber(boolean above, Alignment align, int halfPoints, boolean onFirst) {}

  public boolean isUpright() {
    return height.compareTo(width) >= 0;
  }

  /** The width that is left for text. */
  public Length textWidth() {
    return width.minus(margins.left()).minus(margins.right());
  }
}
