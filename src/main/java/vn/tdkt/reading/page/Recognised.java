package vn.tdkt.reading.page;

import java.util.List;
import vn.tdkt.reading.Place;
import vn.tdkt.reading.Region;

/** Where a text stands in the picture of its page, for who compares both. */
final class Recognised {
  private static final int POINTS_PER_INCH = 72;

  private Recognised() {}

  /** The place with the region of the picture; as it is where a program wrote the text. */
  static Place at(Place place, List<TextLine> lines) {
    boolean written = lines.stream().allMatch(line -> line.percent() == Glyph.WRITTEN);
    return written ? place : in(place, lines);
  }

  /** The place with its region, whoever wrote it. */
  static Place in(Place place, List<TextLine> lines) {
    return place.in(around(lines));
  }

  private static Region around(List<TextLine> lines) {
    double size = lines.getFirst().size();
    double left = lines.stream().mapToDouble(TextLine::left).min().orElse(0);
    double right = lines.stream().mapToDouble(TextLine::right).max().orElse(0);
    double top = lines.getFirst().baseline() - size;
    double bottom = lines.getLast().baseline() + size / 4;
    return new Region(
        (int) left,
        (int) top,
        (int) Math.ceil(right - left),
        (int) Math.ceil(bottom - top),
        POINTS_PER_INCH);
  }
}
