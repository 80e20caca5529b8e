package vn.tdkt.reading.word;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipFile;
import org.w3c.dom.Element;
import vn.tdkt.reading.Length;
import vn.tdkt.reading.Sheet;

/** The sheets of a document's sections, with what is printed above and below their text. */
final class Sheets {
  private static final String DEFAULT = "default";
  private static final String FIRST = "first";

  private static final Length INCH = new Length(1440);

  /** What Word takes where nothing is said. */
  private static final Sheet LETTER =
      new Sheet(
          new Length(12240),
          new Length(15840),
          new Sheet.Margins(INCH, INCH, INCH, INCH),
          false,
          null);

  private final ZipFile zip;
  private final PageNumbers numbers;
  private final Map<String, String> targets = new HashMap<>();

  /** What a section does not say it takes from the one before, by "headerReference default". */
  private final Map<String, Element> running = new HashMap<>();

  Sheets(ZipFile zip, PageNumbers numbers) throws IOException {
    this.zip = zip;
    this.numbers = numbers;
    Xml.part(zip, "word/_rels/document.xml.rels")
        .ifPresent(
            root ->
                Xml.children(root, "Relationship")
                    .forEach(r -> targets.put(Xml.attribute(r, "Id"), Xml.attribute(r, "Target"))));
  }

  List<Sheet> of(Element body) throws IOException {
    List<Sheet> sheets = new ArrayList<>();
    for (Element section : Xml.within(body, "sectPr")) {
      if (!"sectPrChange".equals(section.getParentNode().getLocalName())) {
        sheets.add(sheet(section));
      }
    }
    return sheets.isEmpty() ? List.of(LETTER) : sheets;
  }

  private Sheet sheet(Element section) throws IOException {
    for (String kind : List.of("headerReference", "footerReference")) {
      for (Element reference : Xml.children(section, kind)) {
        Optional<Element> part = part(Xml.attribute(reference, "id"));
        part.ifPresent(root -> running.put(kind + " " + Xml.attribute(reference, "type"), root));
      }
    }
    return new Sheet(
        length(section, "pgSz", "w"),
        length(section, "pgSz", "h"),
        new Sheet.Margins(
            length(section, "pgMar", "top"),
            length(section, "pgMar", "bottom"),
            length(section, "pgMar", "left").plus(length(section, "pgMar", "gutter")),
            length(section, "pgMar", "right")),
        Xml.at(section, "pgNumType")
            .filter(type -> !Xml.attribute(type, "start").isEmpty())
            .isPresent(),
        number(Xml.isOn(section, "titlePg")).orElse(null));
  }

  private Optional<Sheet.PageNumber> number(boolean firstIsSpecial) {
    String onFirst = firstIsSpecial ? FIRST : DEFAULT;
    for (boolean above : new boolean[] {true, false}) {
      String kind = above ? "headerReference " : "footerReference ";
      Optional<PageNumbers.Field> field = field(kind + DEFAULT);
      if (field.isPresent()) {
        boolean first = field(kind + onFirst).isPresent();
        return field.map(f -> new Sheet.PageNumber(above, f.align(), f.halfPoints(), first));
      }
    }
    return Optional.empty();
  }

  private Optional<PageNumbers.Field> field(String kind) {
    return Optional.ofNullable(running.get(kind)).flatMap(numbers::in);
  }

  private Optional<Element> part(String id) throws IOException {
    String target = targets.getOrDefault(id, "");
    return target.isEmpty() ? Optional.empty() : Xml.part(zip, "word/" + target);
  }

  private static Length length(Element section, String element, String attribute) {
    return new Length(
        Xml.at(section, element)
            .map(found -> Cascade.whole(Xml.attribute(found, attribute), 0))
            .orElse(0));
  }
}
