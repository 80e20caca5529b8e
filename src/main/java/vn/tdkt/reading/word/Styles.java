package vn.tdkt.reading.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Named styles: the face of a text and the list of a paragraph may stand there. */
final class Styles {
  private static final int DEEPEST = 20;

  private final Map<String, Element> byId = new HashMap<>();
  private String standardFont = "";
  private String standardParagraph = "";
  private @Nullable Element defaults;

  private Styles() {}

  static Styles of(Optional<Element> part) {
    Styles styles = new Styles();
    part.ifPresent(styles::collect);
    return styles;
  }

  private void collect(Element root) {
    standardFont = Xml.at(root, "docDefaults", "rPrDefault", "rPr").map(Styles::ownFont).orElse("");
    defaults = Xml.at(root, "docDefaults").orElse(null);
    for (Element style : Xml.children(root, "style")) {
      byId.put(Xml.attribute(style, "styleId"), style);
      if (Xml.attribute(style, "type").equals("paragraph")
          && Xml.attribute(style, "default").equals("1")) {
        standardParagraph = Xml.attribute(style, "styleId");
      }
    }
  }

  /** The face of a run: its own, its style's, its paragraph style's, the document's. */
  String font(Element paragraph, Element run) {
    String own = Xml.at(run, "rPr").map(Styles::ownFont).orElse("");
    if (!own.isEmpty()) {
      return own;
    }
    String byRun = inherited(Xml.value(run, "rPr", "rStyle"), Styles::styleFont);
    String byParagraph = inherited(paragraphStyle(paragraph), Styles::styleFont);
    return !byRun.isEmpty() ? byRun : byParagraph.isEmpty() ? standardFont : byParagraph;
  }

  /** A setting of the paragraph's style or of one that it is based on; empty where none has it. */
  String ofParagraphStyle(Element paragraph, Setting setting) {
    return inherited(paragraphStyle(paragraph), setting);
  }

  /** Looks one setting up in a style; empty where it is not set there. */
  interface Setting {
    String of(Element style);
  }

  /** The paragraph's style and those that it is based on, the nearest first. */
  List<Element> ofParagraph(Element paragraph) {
    return chain(paragraphStyle(paragraph));
  }

  /** The style of a run and those that it is based on, the nearest first. */
  List<Element> ofRun(Element run) {
    return chain(Xml.value(run, "rPr", "rStyle"));
  }

  /** What holds where no style says otherwise; "pPrDefault" or "rPrDefault". */
  Optional<Element> defaults(String kind) {
    return Optional.ofNullable(defaults).flatMap(all -> Xml.at(all, kind));
  }

  private String paragraphStyle(Element paragraph) {
    String style = Xml.value(paragraph, "pPr", "pStyle");
    return style.isEmpty() ? standardParagraph : style;
  }

  private String inherited(String styleId, Setting setting) {
    return chain(styleId).stream()
        .map(setting::of)
        .filter(value -> !value.isEmpty())
        .findFirst()
        .orElse("");
  }

  private List<Element> chain(String styleId) {
    List<Element> chain = new ArrayList<>();
    String id = styleId;
    while (chain.size() < DEEPEST && byId.containsKey(id)) {
      Element style = byId.get(id);
      chain.add(style);
      id = Xml.value(style, "basedOn");
    }
    return chain;
  }

  private static String styleFont(Element style) {
    return Xml.at(style, "rPr").map(Styles::ownFont).orElse("");
  }

  private static String ownFont(Element properties) {
    return Xml.at(properties, "rFonts").map(fonts -> Xml.attribute(fonts, "ascii")).orElse("");
  }
}
