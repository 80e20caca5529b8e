package vn.tdkt.reading.word;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;
import vn.tdkt.reading.SetRun;

/** The face of each run, wherever it is set: at the run, in styles, in the theme. */
final class Faces {
  /** What Word takes where nothing is said. */
  private static final int STANDARD_HALF_POINTS = 20;

  private static final Set<String> BLACK = Set.of("", "auto", "000000");

  private final Styles styles;
  private final Optional<Element> theme;

  Faces(Styles styles, Optional<Element> theme) {
    this.styles = styles;
    this.theme = theme;
  }

  SetRun face(Element paragraph, Element run, String text) {
    Cascade cascade = Cascade.ofRun(paragraph, run, styles);
    boolean capitals = cascade.isOn("caps") || cascade.isOn("smallCaps");
    String underline = cascade.attribute("u", "val");
    return new SetRun(
        capitals ? text.toUpperCase(Locale.ROOT) : text,
        font(cascade),
        cascade.number("sz", "val", STANDARD_HALF_POINTS),
        cascade.isOn("b"),
        cascade.isOn("i"),
        !underline.isEmpty() && !underline.equals("none"),
        BLACK.contains(cascade.attribute("color", "val")));
  }

  /** The nearest layer that names a font at all, by its name or by its part in the theme. */
  private String font(Cascade cascade) {
    for (Element layer : cascade.layers()) {
      Optional<Element> fonts = Xml.at(layer, "rFonts");
      String byTheme = fonts.map(f -> Xml.attribute(f, "asciiTheme")).orElse("");
      String named = fonts.map(f -> Xml.attribute(f, "ascii")).orElse("");
      if (!byTheme.isEmpty()) {
        return ofTheme(byTheme.startsWith("major") ? "majorFont" : "minorFont");
      }
      if (!named.isEmpty()) {
        return named;
      }
    }
    return "";
  }

  private String ofTheme(String part) {
    return theme
        .flatMap(root -> Xml.at(root, "themeElements", "fontScheme", part, "latin"))
        .map(latin -> Xml.attribute(latin, "typeface"))
        .orElse("");
  }
}
