package vn.tdkt.reading.word;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import vn.tdkt.letters.OldEncodings;

/** Texts of cells and paragraphs, changed in the face in which they stand. */
final class ParagraphText {
  private static final String XML = "http://www.w3.org/XML/1998/namespace";

  /** What is more than text and would be lost. */
  private static final List<String> MORE_THAN_TEXT = List.of("tbl", "drawing", "pict", "object");

  /** What stands around the text of a paragraph and stays. */
  private static final Set<String> STAYS = Set.of("pPr", "bookmarkStart", "bookmarkEnd");

  private static final Set<String> TRACKED = Set.of("ins", "del", "moveFrom", "moveTo");

  private ParagraphText() {}

  /**
   * The text stands in the first paragraph from now on, in the face of what stood there, a line
   * break for each line; the other paragraphs of a cell go.
   *
   * @param element a cell or a paragraph
   */
  static void set(Element element, String text) {
    List<Element> paragraphs =
        Xml.name(element).equals("p") ? List.of(element) : Xml.within(element, "p");
    if (paragraphs.isEmpty() || isMoreThanText(element)) {
      return;
    }
    Element kept = paragraphs.getFirst();
    Optional<Element> face = face(paragraphs);
    paragraphs.stream().skip(1).forEach(ParagraphText::remove);
    empty(kept);
    if (!text.isEmpty()) {
      kept.appendChild(run(kept, face.orElse(null), text));
    }
  }

  private static boolean isMoreThanText(Element element) {
    return MORE_THAN_TEXT.stream().anyMatch(name -> !Xml.within(element, name).isEmpty());
  }

  /** New paragraphs, like the one that they stand behind; behind a table, like any other. */
  static void addBehind(Element element, List<String> texts) {
    Element behind = element;
    for (String text : texts) {
      Element added =
          Xml.name(element).equals("p") ? (Element) element.cloneNode(true) : sibling(element, "p");
      behind.getParentNode().insertBefore(added, behind.getNextSibling());
      set(added, text);
      behind = added;
    }
  }

  /** The face of the first text, else the one that a paragraph keeps for what is typed into it. */
  private static Optional<Element> face(List<Element> paragraphs) {
    return paragraphs.stream()
        .flatMap(paragraph -> Xml.within(paragraph, "r").stream())
        .filter(run -> !Paragraphs.written(run).isBlank())
        .findFirst()
        .map(run -> Xml.at(run, "rPr"))
        .orElseGet(() -> Xml.at(paragraphs.getFirst(), "pPr", "rPr"));
  }

  private static void empty(Element paragraph) {
    for (Element child : Xml.children(paragraph)) {
      if (!STAYS.contains(Xml.name(child))) {
        remove(child);
      }
    }
  }

  private static void remove(Element element) {
    element.getParentNode().removeChild(element);
  }

  private static Element run(Element paragraph, @Nullable Element face, String text) {
    Element run = sibling(paragraph, "r");
    if (face != null) {
      run.appendChild(likeARun(face));
    }
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (i > 0) {
        run.appendChild(sibling(paragraph, "br"));
      }
      Element written = sibling(paragraph, "t");
      written.setAttributeNS(XML, "xml:space", "preserve");
      written.setTextContent(lines.get(i));
      run.appendChild(written);
    }
    return run;
  }

  /**
   * A paragraph's own face also says what was tracked, which a run may not repeat; and a face of
   * the years before Unicode cannot show what we write.
   */
  private static Node likeARun(Element face) {
    Element copy = (Element) face.cloneNode(true);
    Xml.children(copy).stream()
        .filter(child -> TRACKED.contains(Xml.name(child)) || isOldFace(child))
        .forEach(ParagraphText::remove);
    return copy;
  }

  private static boolean isOldFace(Element property) {
    return Xml.name(property).equals("rFonts")
        && !OldEncodings.areAlike(Xml.attribute(property, "ascii"), "");
  }

  /** An element of the same vocabulary under the same prefix. */
  private static Element sibling(Element of, String name) {
    String prefix = of.getPrefix();
    return of.getOwnerDocument()
        .createElementNS(of.getNamespaceURI(), prefix == null ? name : prefix + ":" + name);
  }
}
