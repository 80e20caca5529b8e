package vn.tdkt.reading.page;

import java.util.List;
import java.util.stream.Collectors;
import vn.tdkt.reading.Region;

/**
 * A page as an eye sees it: letters and straight lines where they stand, whether a program wrote
 * them or they were recognised in a picture.
 *
 * @param number from 1
 * @param width in points, like all places on it
 * @param quarters by how many its picture was turned clockwise so that it stands upright
 */
public record SeenPage(
    int number,
    double width,
    double height,
    int quarters,
    List<Glyph> glyphs,
    List<Ruling> rulings) {
  public SeenPage {
    glyphs = List.copyOf(glyphs);
    rulings = List.copyOf(rulings);
  }

  /** As a program wrote it, upright. */
  public SeenPage(
      int number, double width, double height, List<Glyph> glyphs, List<Ruling> rulings) {
    this(number, width, height, 0, glyphs, rulings);
  }

  /** The width of its picture, in which it may lie on its side. */
  public double pictureWidth() {
    return quarters % 2 == 0 ? width : height;
  }

  public double pictureHeight() {
    return quarters % 2 == 0 ? height : width;
  }

  /** Where a region of the page is in its picture, which a person sees as it lies. */
  Region inPicture(Region upright) {
    Region region = upright;
    for (int turn = 0; turn < quarters; turn++) {
      double across = turn % 2 == 0 ? width : height;
      int top = (int) across - region.left() - region.width();
      int wide = region.height();
      int high = region.width();
      region = new Region(region.top(), top, wide, high, region.dotsPerInch());
    }
    return region;
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
