package vn.tdkt.reading.word;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;

/** The contents of the text boxes that hang on a paragraph. */
final class TextBoxes {
  private TextBoxes() {}

  static List<Element> in(Element paragraph) {
    List<Element> found = new ArrayList<>();
    search(paragraph, found, 0);
    return found;
  }

  private static void search(Element parent, List<Element> found, int depth) {
    for (Element child : Xml.children(parent)) {
      switch (Xml.name(child)) {
        case "txbxContent" -> found.add(child);
        // the same box once more, for programs of before 2010
        case "Fallback", "t", "rPr", "pPr" -> {}
        default -> {
          if (depth < 40) {
            search(child, found, depth + 1);
          }
        }
      }
    }
  }
}
