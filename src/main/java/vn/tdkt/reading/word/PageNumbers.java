package vn.tdkt.reading.word;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import vn.tdkt.reading.Alignment;

/** Finds the number of the page in a header or footer, and how it stands there. */
final class PageNumbers {
  private static final Pattern PAGE = Pattern.compile("(?i)(?:^|\\s)PAGE(?:\\s|$)");

  private final Settings settings;
  private final Faces faces;

  PageNumbers(Settings settings, Faces faces) {
    this.settings = settings;
    this.faces = faces;
  }

  /** How the number stands. */
  record Field(Alignment align, int halfPoints) {}

  Optional<Field> in(Element part) {
    return Xml.within(part, "p").stream()
        .filter(PageNumbers::isNumbered)
        .findFirst()
        .map(paragraph -> new Field(align(paragraph), size(paragraph)));
  }

  private static boolean isNumbered(Element paragraph) {
    return Stream.concat(
            Xml.within(paragraph, "fldSimple").stream().map(f -> Xml.attribute(f, "instr")),
            Xml.within(paragraph, "instrText").stream().map(Element::getTextContent))
        .anyMatch(instruction -> PAGE.matcher(instruction).find());
  }

  /** By the paragraph, by a frame round it, or by the one tab stop in the middle of the line. */
  private Alignment align(Element paragraph) {
    boolean inFrame =
        Xml.at(paragraph, "pPr", "framePr")
            .filter(frame -> Xml.attribute(frame, "xAlign").equals("center"))
            .isPresent();
    boolean behindTab =
        Xml.within(paragraph, "tab").stream()
                .filter(tab -> "r".equals(tab.getParentNode().getLocalName()))
                .count()
            == 1;
    boolean aligned =
        Xml.within(paragraph, "ptab").stream()
            .anyMatch(tab -> Xml.attribute(tab, "alignment").equals("center"));
    return inFrame || behindTab || aligned ? Alignment.CENTRE : settings.of(paragraph).align();
  }

  /** Of the first run; a simple field without one has the size of its paragraph. */
  private int size(Element paragraph) {
    Element run = Xml.within(paragraph, "r").stream().findFirst().orElse(paragraph);
    return faces.face(paragraph, run, "").halfPoints();
  }
}
