package vn.tdkt.reading.word;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import vn.tdkt.reading.Length;
import vn.tdkt.reading.Rule;

/** Finds the lines that people draw below a text, in the several ways in which they do it. */
final class Rules {
  /** Drawings count in these; a twentieth of a point has so many. */
  private static final int EMU_PER_TWIP = 635;

  /** A shape that is lower than two points is a line whatever it is called. */
  private static final int LINE_HEIGHT = 2 * 12_700;

  private static final Pattern WIDTH =
      Pattern.compile("(?:^|;)\\s*width:\\s*(\\d{1,5})(?:\\.\\d+)?pt");
  private static final Pattern POINT = Pattern.compile("^(-?\\d{1,5})(?:\\.\\d+)?(?:pt)?,.*");

  private Rules() {}

  /**
   * The line that a paragraph draws; nothing where it draws none.
   *
   * @param room the width between the indents of the paragraph
   */
  static Optional<Rule> in(Element paragraph, boolean blank, Length room) {
    Optional<Element> borders = Xml.at(paragraph, "pPr", "pBdr");
    boolean border =
        borders.filter(all -> isDrawn(all, "bottom") || (blank && isDrawn(all, "top"))).isPresent();
    return border ? Optional.of(drawn(room)) : shape(paragraph);
  }

  static boolean isDrawn(Element borders, String side) {
    return Stream.of(side, side.equals("left") ? "start" : side.equals("right") ? "end" : side)
        .map(name -> Xml.value(borders, name))
        .anyMatch(value -> !value.isEmpty() && !value.equals("none") && !value.equals("nil"));
  }

  private static Optional<Rule> shape(Element paragraph) {
    return Stream.of(
            Xml.within(paragraph, "anchor").stream().flatMap(Rules::drawing),
            Xml.within(paragraph, "inline").stream().flatMap(Rules::drawing),
            Xml.within(paragraph, "line").stream().map(Rules::line),
            Xml.within(paragraph, "shape").stream().flatMap(Rules::connector))
        .flatMap(found -> found)
        .findFirst();
  }

  private static Stream<Rule> drawing(Element drawing) {
    Optional<Element> extent = Xml.at(drawing, "extent");
    int width = extent.map(e -> Cascade.whole(Xml.attribute(e, "cx"), 0)).orElse(0);
    int height = extent.map(e -> Cascade.whole(Xml.attribute(e, "cy"), 0)).orElse(0);
    boolean line =
        height <= LINE_HEIGHT
            || Xml.within(drawing, "prstGeom").stream()
                .map(shape -> Xml.attribute(shape, "prst"))
                .anyMatch(name -> name.equals("line") || name.equals("straightConnector1"));
    return line ? Stream.of(drawn(new Length(width / EMU_PER_TWIP))) : Stream.empty();
  }

  /** In the way of programs before 2010. */
  private static Rule line(Element line) {
    Matcher from = POINT.matcher(Xml.attribute(line, "from"));
    Matcher to = POINT.matcher(Xml.attribute(line, "to"));
    return from.matches() && to.matches()
        ? drawn(
            Length.ofPoints(
                Math.abs(Integer.parseInt(to.group(1)) - Integer.parseInt(from.group(1)))))
        : drawn(null);
  }

  private static Stream<Rule> connector(Element shape) {
    if (!Xml.attribute(shape, "connectortype").equals("straight")) {
      return Stream.empty();
    }
    Matcher width = WIDTH.matcher(Xml.attribute(shape, "style"));
    return Stream.of(
        drawn(width.find() ? Length.ofPoints(Integer.parseInt(width.group(1))) : null));
  }

  private static Rule drawn(@Nullable Length length) {
    return new Rule(Rule.Kind.DRAWN, length);
  }
}
