package vn.tdkt.archive;

import vn.tdkt.reading.Certainty;

/**
 * One value of a record, with the place that it was read from.
 *
 * @param text empty where nothing was found
 * @param percent how sure the reading is; 100 where a program wrote it or a person typed it
 */
public record Value(FieldKind field, String text, Spot spot, int percent) {
  public static final int SURE = 100;

  /** Nothing was found. */
  public static Value missing(FieldKind field) {
    return new Value(field, "", Spot.onPage(1), SURE);
  }

  public boolean isMissing() {
    return text.isBlank();
  }

  /** Whether the letters may well be others. */
  public boolean isDoubtful() {
    return !isMissing() && percent < Certainty.DOUBTFUL_BELOW;
  }

  /** The same place with what a person says stands there. */
  public Value saying(String other) {
    return new Value(field, other, spot, percent);
  }
}
