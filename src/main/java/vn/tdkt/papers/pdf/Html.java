package vn.tdkt.papers.pdf;

import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import vn.tdkt.papers.Block;
import vn.tdkt.papers.Closing;
import vn.tdkt.papers.Head;
import vn.tdkt.papers.Paragraph;
import vn.tdkt.papers.Run;
import vn.tdkt.papers.Section;
import vn.tdkt.papers.Table;
import vn.tdkt.papers.layout.A4;
import vn.tdkt.papers.layout.Decree30;
import vn.tdkt.papers.layout.Grid;
import vn.tdkt.papers.layout.Line;
import vn.tdkt.papers.layout.Side;

/** A section as a page tree; text goes in as nodes, so nothing in it can become markup. */
final class Html {
  private final Document document;
  private final int textWidth;

  private Html(Document document, int textWidth) {
    this.document = document;
    this.textWidth = textWidth;
  }

  static Document of(String title, Section section, String css) {
    Document document = emptyDocument();
    Html html = new Html(document, A4.lying(section.orientation()).textWidth());
    Element root = document.createElement("html");
    document.appendChild(root);
    Element head = html.append(root, "head");
    html.append(head, "title").setTextContent(title);
    html.append(head, "style").setTextContent(css);
    Element body = html.append(root, "body");
    section.blocks().forEach(block -> html.put(body, block));
    return document;
  }

  private static Document emptyDocument() {
    try {
      return DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }

  private void put(Element body, Block block) {
    switch (block) {
      case Head head -> sides(body, Decree30.head(head, textWidth));
      case Closing closing -> sides(body, Decree30.closing(closing));
      case Paragraph paragraph -> line(body, Decree30.paragraph(paragraph, textWidth));
      case Table table -> table(body, table);
    }
  }

  private void sides(Element body, List<Side> sides) {
    Element table = append(body, "table");
    table.setAttribute("class", "sides");
    Element row = append(table, "tr");
    for (Side side : sides) {
      Element cell = append(row, "td");
      cell.setAttribute("style", "width: " + side.percent() + "%");
      side.lines().forEach(line -> line(cell, line));
    }
  }

  private void table(Element body, Table table) {
    Element element = append(body, "table");
    element.setAttribute("class", "ruled");
    for (Table.Column column : table.columns()) {
      int permille = column.share() * 1000 / table.shares();
      String width = "width: %d.%d%%".formatted(permille / 10, permille % 10);
      append(element, "col").setAttribute("style", width);
    }
    if (!table.head().isEmpty()) {
      rows(append(element, "thead"), "th", table, Grid.of(table.head(), table.columns().size()));
    }
    rows(append(element, "tbody"), "td", table, Grid.of(table.body(), table.columns().size()));
  }

  private void rows(Element part, String tag, Table table, Grid grid) {
    for (Grid.Line gridLine : grid.lines()) {
      Element row = append(part, "tr");
      for (Grid.Slot slot : gridLine.slots()) {
        if (!slot.continued()) {
          Element cell = append(row, tag);
          cell.setAttribute("colspan", String.valueOf(slot.cell().across()));
          cell.setAttribute("rowspan", String.valueOf(slot.cell().down()));
          line(cell, Decree30.cell(table, gridLine.row(), slot));
        }
      }
    }
  }

  private void line(Element parent, Line line) {
    Element p = append(parent, "p");
    p.setAttribute("class", StyleSheet.name(line.style()));
    p.setAttribute("style", "text-align: " + StyleSheet.align(line.align()));
    line.runs().forEach(run -> run(p, run));
    if (line.rule() > 0) {
      Element rule = append(parent, "div");
      rule.setAttribute("class", "rule");
      rule.setAttribute("style", "width: " + line.rule() + "mm");
    }
  }

  private void run(Element p, Run run) {
    Element bold = run.bold() ? append(p, "b") : p;
    Element face = run.italic() ? append(bold, "i") : bold;
    String[] parts = Glyphs.showable(run.text()).split("\n", -1);
    for (int i = 0; i < parts.length; i++) {
      if (i > 0) {
        append(face, "br");
      }
      face.appendChild(document.createTextNode(parts[i]));
    }
  }

  private Element append(Element parent, String tag) {
    Element child = document.createElement(tag);
    parent.appendChild(child);
    return child;
  }
}
