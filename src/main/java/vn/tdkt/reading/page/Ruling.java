package vn.tdkt.reading.page;

/**
 * A straight line, drawn across or down the page, in points from the upper left corner.
 *
 * @param at its distance from the top where it goes across, from the left where it goes down
 * @param from where it begins in its direction
 */
public record Ruling(boolean across, double at, double from, double to) {
  /** What programs leave between lines that are meant to meet; far below the height of a row. */
  static final double NEAR = 3;

  double length() {
    return to - from;
  }

  boolean reaches(double place) {
    return from - NEAR <= place && place <= to + NEAR;
  }

  boolean meets(Ruling other) {
    return across != other.across && reaches(other.at) && other.reaches(at);
  }
}
