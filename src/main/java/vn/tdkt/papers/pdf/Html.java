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
import vn.tdkt.papers.layout.Band;
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
    html.put(body, section.blocks());
    return document;
  }

  private static Document emptyDocument() {
    try {
      return DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * The signatures take the end of the text before them along, so that no sheet holds them alone.
   */
  private void put(Element body, List<Block> blocks) {
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (i + 1 < blocks.size() && blocks.get(i + 1) instanceof Closing closing) {
        Element kept = document.createElement("div");
        kept.setAttribute("class", "kept");
        put(body, kept, block);
        body.appendChild(kept);
        put(kept, kept, closing);
        i++;
      } else {
        put(body, body, block);
      }
    }
  }

  private void put(Element body, Element end, Block block) {
    switch (block) {
      case Head head -> bands(end, Decree30.head(head, textWidth));
      case Closing closing -> bands(end, List.of(Decree30.closing(closing)));
      case Paragraph paragraph -> line(end, Decree30.paragraph(paragraph, textWidth));
      case Table table -> table(body, end, table);
    }
  }

  private void bands(Element body, List<Band> bands) {
    Element table = append(body, "table");
    table.setAttribute("class", "sides");
    for (Band band : bands) {
      Element row = append(table, "tr");
      for (Side side : band.sides()) {
        Element cell = append(row, "td");
        cell.setAttribute("style", "width: " + side.percent() + "%");
        side.lines().forEach(line -> line(cell, line));
      }
    }
  }

  /** Where signatures follow, the last row goes to them, unless a cell reaches into it. */
  private void table(Element body, Element end, Table table) {
    int columns = table.columns().size();
    List<Grid.Line> rows = Grid.of(table.body(), columns).lines();
    boolean kept = !end.equals(body) && rows.size() > 1;
    boolean splits = kept && rows.getLast().slots().stream().noneMatch(Grid.Slot::continued);
    int cut = splits ? rows.size() - 1 : rows.size();
    Element main = begin(splits ? body : end, table);
    if (!table.head().isEmpty()) {
      Element head = append(main, "thead");
      heads(head, table, Grid.of(table.head(), columns).lines());
    }
    rows(append(main, "tbody"), table, rows.subList(0, cut));
    if (splits) {
      rows(append(begin(end, table), "tbody"), table, rows.subList(cut, rows.size()));
    }
  }

  private Element begin(Element parent, Table table) {
    Element element = append(parent, "table");
    element.setAttribute("class", "ruled");
    for (Table.Column column : table.columns()) {
      int permille = column.share() * 1000 / table.shares();
      String width = "width: %d.%d%%".formatted(permille / 10, permille % 10);
      append(element, "col").setAttribute("style", width);
    }
    return element;
  }

  private void rows(Element part, Table table, List<Grid.Line> lines) {
    for (Grid.Line gridLine : lines) {
      Element row = append(part, "tr");
      for (Grid.Slot slot : gridLine.slots()) {
        if (!slot.continued()) {
          Element cell = cell(row, "td", slot);
          cell.setAttribute("rowspan", String.valueOf(slot.cell().down()));
          line(cell, Decree30.cell(table, gridLine.row(), slot));
        }
      }
    }
  }

  /**
   * The renderer draws no borders round a repeated cell that covers several rows, so such a head is
   * put together from one cell per row, with its text in the last.
   */
  private void heads(Element part, Table table, List<Grid.Line> lines) {
    for (int i = 0; i < lines.size(); i++) {
      Element row = append(part, "tr");
      for (Grid.Slot slot : lines.get(i).slots()) {
        boolean goesOn = i + 1 < lines.size() && continues(slot, lines.get(i + 1));
        Element cell = cell(row, "th", slot);
        if (goesOn) {
          cell.setAttribute("class", cell.getAttribute("class") + " open");
        } else {
          line(cell, Decree30.cell(table, lines.get(i).row(), slot));
        }
      }
    }
  }

  private static boolean continues(Grid.Slot slot, Grid.Line below) {
    return below.slots().stream().anyMatch(s -> s.continued() && s.column() == slot.column());
  }

  private Element cell(Element row, String tag, Grid.Slot slot) {
    Element cell = append(row, tag);
    cell.setAttribute("class", slot.column() == 0 ? "first" : "next");
    cell.setAttribute("colspan", String.valueOf(slot.cell().across()));
    return cell;
  }

  private void line(Element parent, Line line) {
    Element p = append(parent, "p");
    p.setAttribute("class", StyleSheet.name(line.style()));
    p.setAttribute("style", "text-align: " + StyleSheet.align(line.align()));
    Element inner = line.style().framed() ? append(p, "span") : p;
    line.runs().forEach(run -> run(inner, run));
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
