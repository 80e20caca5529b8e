package vn.tdkt.reading.word;

import java.util.stream.Stream;
import org.w3c.dom.Element;
import vn.tdkt.reading.Alignment;
import vn.tdkt.reading.Length;
import vn.tdkt.reading.Setting;

/** How each paragraph is set, wherever that is said. */
final class Settings {
  private static final int SINGLE = 240;

  private final Styles styles;
  private final Numbering numbering;

  Settings(Styles styles, Numbering numbering) {
    this.styles = styles;
    this.numbering = numbering;
  }

  Setting of(Element paragraph) {
    Cascade cascade = Cascade.ofParagraph(paragraph, styles, numbering);
    return new Setting(
        alignment(cascade.attribute("jc", "val")),
        left(cascade),
        firstLine(cascade),
        new Length(cascade.number("spacing", "before", 0)),
        new Length(cascade.number("spacing", "after", 0)),
        lines(cascade),
        isFramed(cascade));
  }

  Length right(Element paragraph) {
    return new Length(Cascade.ofParagraph(paragraph, styles, numbering).number("ind", "right", 0));
  }

  static Alignment alignment(String word) {
    return switch (word) {
      case "center" -> Alignment.CENTRE;
      case "right", "end" -> Alignment.RIGHT;
      case "both", "distribute" -> Alignment.JUSTIFIED;
      default -> Alignment.LEFT;
    };
  }

  private static Length left(Cascade cascade) {
    return new Length(cascade.number("ind", "left", cascade.number("ind", "start", 0)));
  }

  /** Hanging and indented exclude each other, so the nearest of both counts. */
  private static Length firstLine(Cascade cascade) {
    return cascade.layers().stream()
        .flatMap(layer -> Xml.at(layer, "ind").stream())
        .filter(indent -> !(hanging(indent) + firstLine(indent)).isEmpty())
        .findFirst()
        .map(
            indent ->
                new Length(Cascade.whole(firstLine(indent), 0) - Cascade.whole(hanging(indent), 0)))
        .orElse(Length.NONE);
  }

  private static String hanging(Element indent) {
    return Xml.attribute(indent, "hanging");
  }

  private static String firstLine(Element indent) {
    return Xml.attribute(indent, "firstLine");
  }

  private static Setting.LineSpacing lines(Cascade cascade) {
    int line = cascade.number("spacing", "line", SINGLE);
    String rule = cascade.attribute("spacing", "lineRule");
    return rule.isEmpty() || rule.equals("auto")
        ? new Setting.LineSpacing(line, Length.NONE)
        : new Setting.LineSpacing(0, new Length(line));
  }

  private static boolean isFramed(Cascade cascade) {
    return cascade
        .nearest("pBdr")
        .filter(
            borders ->
                Stream.of("top", "bottom", "left", "right")
                    .allMatch(side -> Rules.isDrawn(borders, side)))
        .isPresent();
  }
}
