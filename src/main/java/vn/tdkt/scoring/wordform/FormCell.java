package vn.tdkt.scoring.wordform;

import vn.tdkt.reading.Place;

/**
 * A place of an office's Word file for which the sheet has something to say.
 *
 * @param text what stands there; an explanation as our own paper words it
 * @param before text of the same paragraph that stays, such as "Tổng số điểm tự chấm: "
 * @param after the same behind it
 */
public record FormCell(FormKey key, Place place, String text, String before, String after) {
  /** A place that is filled as a whole. */
  static FormCell whole(FormKey key, Place place, String text) {
    return new FormCell(key, place, text, "", "");
  }

  /** The whole text of the place with this in it. */
  public String written(String said) {
    return before + said + after;
  }
}
