package vn.tdkt.reading.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;
import vn.tdkt.reading.Block;
import vn.tdkt.reading.Paragraph;
import vn.tdkt.reading.Place;
import vn.tdkt.reading.text.ReadText;
import vn.tdkt.reading.text.Remarks;
import vn.tdkt.reading.text.Unreadable;

/** Walks through a document from top to bottom. */
final class Body {
  /** Tables in tables in content controls: deeper than this nobody writes. */
  private static final int DEEPEST = 50;

  private final Paragraphs paragraphs;
  private final Remarks remarks;
  private final List<Block> blocks = new ArrayList<>();
  private final Map<Place, Element> elements = new HashMap<>();
  private int paragraphCount;
  private int tableCount;

  Body(Paragraphs paragraphs, Remarks remarks) {
    this.paragraphs = paragraphs;
    this.remarks = remarks;
  }

  List<Block> read(Element body) throws Unreadable {
    walk(body, 0);
    return blocks;
  }

  /** Paragraphs, tables and cells as the file has them, by the places under which they are read. */
  Map<Place, Element> elements() {
    return elements;
  }

  private void walk(Element parent, int depth) throws Unreadable {
    if (depth > DEEPEST) {
      throw new Unreadable("damaged");
    }
    for (Element child : Xml.children(parent)) {
      switch (Xml.name(child)) {
        case "p" -> paragraph(child, depth);
        case "tbl" -> table(child, depth);
        case "sdt", "sdtContent", "customXml", "ins", "moveTo" -> walk(child, depth + 1);
        default -> {}
      }
    }
  }

  private void paragraph(Element paragraph, int depth) throws Unreadable {
    Place place = Place.ofParagraph(paragraphCount + 1);
    ReadText text = paragraphs.text(paragraph, place);
    if (!text.text().isBlank()) {
      paragraphCount++;
      elements.put(place, paragraph);
      blocks.add(new Paragraph(text.text(), place, text.certainty()));
    }
    for (Element box : TextBoxes.in(paragraph)) {
      walk(box, depth + 1);
    }
  }

  private void table(Element table, int depth) throws Unreadable {
    tableCount++;
    Place place = Place.ofTable(tableCount);
    TableReader reader = new TableReader(place, paragraphs, remarks);
    blocks.add(reader.read(table));
    elements.put(place, table);
    elements.putAll(reader.cells());
    for (Element nested : reader.nested()) {
      table(nested, depth + 1);
    }
  }
}
