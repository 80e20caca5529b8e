package vn.tdkt.reading.page;

import java.util.List;
import java.util.stream.Collectors;

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

  /** Whether its letters were recognised in a picture. */
  public boolean isRecognised() {
    return glyphs.stream().anyMatch(glyph -> glyph.percent() < Glyph.WRITTEN);
  }

  /** Its lines from top to bottom, what stands apart on one line by itself. */
  public String text() {
    return TextLine.of(glyphs).stream()
        .flatMap(line -> line.parts().stream())
        .map(TextLine::text)
        .collect(Collectors.joining("\n"));
  }
}
