package vn.tdkt.reading.page;

import java.util.List;

/**
 * A page as an eye sees it: letters and straight lines where they stand, whether a program wrote
 * them or they were recognised in a picture.
 *
 * @param number from 1
 * @param width in points, like all places on it
 */
public record SeenPage(
    int number, double width, double height, List<Glyph> glyphs, List<Ruling> rulings) {
  public SeenPage {
    glyphs = List.copyOf(glyphs);
    rulings = List.copyOf(rulings);
  }
}
