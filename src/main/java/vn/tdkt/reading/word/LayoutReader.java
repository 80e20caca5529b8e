package vn.tdkt.reading.word;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import vn.tdkt.reading.Layout;
import vn.tdkt.reading.Length;
import vn.tdkt.reading.Place;
import vn.tdkt.reading.SetParagraph;
import vn.tdkt.reading.SetRun;
import vn.tdkt.reading.Sheet;

/** Walks through a document as {@link Body} does, and so counts the same places. */
final class LayoutReader {
  private static final int DEEPEST = 50;

  /** What Word leaves at both sides of a cell where nothing is said. */
  private static final int CELL_PADDING = 108;

  private final Faces faces;
  private final Settings settings;
  private final Numbering numbering;
  private final List<Sheet> sheets;
  private final List<SetParagraph> paragraphs = new ArrayList<>();
  private Place place = Place.WHOLE;
  private int sheet;
  private int paragraphCount;
  private int tableCount;

  LayoutReader(Faces faces, Settings settings, Numbering numbering, List<Sheet> sheets) {
    this.faces = faces;
    this.settings = settings;
    this.numbering = numbering;
    this.sheets = sheets;
  }

  Layout read(Element body) {
    walk(body, 0);
    return new Layout(sheets, paragraphs);
  }

  private void walk(Element parent, int depth) {
    if (depth > DEEPEST) {
      return;
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

  private void paragraph(Element paragraph, int depth) {
    List<SetRun> runs = runs(paragraph);
    if (runs.stream().anyMatch(run -> !run.text().isBlank())) {
      paragraphCount++;
      place = Place.ofParagraph(paragraphCount);
    }
    add(paragraph, place, runs, sheets.get(sheet).textWidth());
    if (Xml.at(paragraph, "pPr", "sectPr").isPresent() && sheet < sheets.size() - 1) {
      sheet++;
    }
    TextBoxes.in(paragraph).forEach(box -> walk(box, depth + 1));
  }

  private void add(Element paragraph, Place where, List<SetRun> runs, Length room) {
    boolean blank = runs.stream().noneMatch(SetRun::isSeen);
    var setting = settings.of(paragraph);
    Length free = room.minus(setting.left()).minus(settings.right(paragraph));
    var rule = Rules.in(paragraph, blank, free);
    paragraphs.add(new SetParagraph(where, sheet, setting, runs, rule.orElse(null)));
  }

  private void table(Element table, int depth) {
    tableCount++;
    Place here = Place.ofTable(tableCount);
    List<Element> nested = new ArrayList<>();
    int row = 0;
    for (Element line : Xml.children(table, "tr")) {
      row++;
      int column = 0;
      for (Element cell : Xml.children(line, "tc")) {
        column++;
        Length room = new Length(width(cell) - padding(table));
        cell(cell, here.inRow(row).inColumn(column), room, nested);
      }
    }
    if (depth < DEEPEST) {
      nested.forEach(inner -> table(inner, depth + 1));
    }
  }

  private void cell(Element cell, Place where, Length room, List<Element> nested) {
    for (Element child : Xml.children(cell)) {
      if (Xml.name(child).equals("p")) {
        add(child, where, runs(child), room);
      } else if (Xml.name(child).equals("tbl")) {
        nested.add(child);
      }
    }
  }

  private static int width(Element cell) {
    return Xml.at(cell, "tcPr", "tcW").map(w -> Cascade.whole(Xml.attribute(w, "w"), 0)).orElse(0);
  }

  private static int padding(Element table) {
    return Xml.at(table, "tblPr", "tblCellMar")
        .map(margins -> padding(margins, "left") + padding(margins, "right"))
        .orElse(2 * CELL_PADDING);
  }

  private static int padding(Element margins, String side) {
    return Xml.at(margins, side)
        .map(width -> Cascade.whole(Xml.attribute(width, "w"), 0))
        .orElse(CELL_PADDING);
  }

  private List<SetRun> runs(Element paragraph) {
    List<SetRun> runs = new ArrayList<>();
    String number = numbering.next(paragraph);
    collect(paragraph, paragraph, runs);
    if (!number.isEmpty() && !runs.isEmpty()) {
      runs.addFirst(runs.getFirst().saying(number + " "));
    }
    return runs;
  }

  private void collect(Element paragraph, Element parent, List<SetRun> runs) {
    for (Element child : Xml.children(parent)) {
      switch (Xml.name(child)) {
        case "r" -> {
          String text = Paragraphs.written(child);
          if (!text.isEmpty() && !Xml.isOn(child, "rPr", "vanish")) {
            runs.add(faces.face(paragraph, child, text));
          }
        }
        case "ins", "moveTo", "hyperlink", "smartTag", "sdt", "sdtContent", "fldSimple" ->
            collect(paragraph, child, runs);
        case "customXml", "dir", "bdo" -> collect(paragraph, child, runs);
        default -> {}
      }
    }
  }
}
