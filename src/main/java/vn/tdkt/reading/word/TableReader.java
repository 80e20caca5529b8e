package vn.tdkt.reading.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;
import vn.tdkt.reading.Cell;
import vn.tdkt.reading.Place;
import vn.tdkt.reading.Row;
import vn.tdkt.reading.Table;
import vn.tdkt.reading.text.ReadText;
import vn.tdkt.reading.text.Remarks;
import vn.tdkt.reading.text.Run;

/** One table: its grid with merged cells, hidden and deleted rows, and the tables within it. */
final class TableReader {
  private static final int WIDEST_SPAN = 500;

  private final Place place;
  private final Paragraphs paragraphs;
  private final Remarks remarks;
  private final List<Element> nested = new ArrayList<>();
  private final Map<Place, Element> cells = new HashMap<>();
  private final List<List<Piece>> rows = new ArrayList<>();

  TableReader(Place place, Paragraphs paragraphs, Remarks remarks) {
    this.place = place;
    this.paragraphs = paragraphs;
    this.remarks = remarks;
  }

  /**
   * A cell before those merged downwards are one.
   *
   * @param continues true where it belongs to the cell above
   */
  private record Piece(ReadText text, int column, int span, boolean continues) {}

  Table read(Element table) {
    rows(table);
    List<Row> whole = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      whole.add(whole(row));
    }
    return new Table(whole, place);
  }

  /** Tables that stand in cells, in their order. */
  List<Element> nested() {
    return nested;
  }

  /** Each cell as it stands in the file, by the place under which it was read. */
  Map<Place, Element> cells() {
    return cells;
  }

  private void rows(Element parent) {
    for (Element child : Xml.children(parent)) {
      switch (Xml.name(child)) {
        case "tr" -> row(child);
        case "sdt", "sdtContent", "customXml" -> rows(child);
        default -> {}
      }
    }
  }

  private void row(Element row) {
    if (Xml.at(row, "trPr", "del").isPresent()) {
      remarks.count("tracked-changes", place);
      return;
    }
    Place here = place.inRow(rows.size() + 1);
    if (Xml.isOn(row, "trPr", "hidden")) {
      remarks.count("hidden-rows", here);
    }
    List<Piece> pieces = new ArrayList<>();
    cells(row, here, 1 + span(Xml.value(row, "trPr", "gridBefore"), 0), pieces);
    rows.add(pieces);
  }

  private int cells(Element parent, Place here, int from, List<Piece> pieces) {
    int column = from;
    for (Element child : Xml.children(parent)) {
      switch (Xml.name(child)) {
        case "tc" -> {
          Piece piece = piece(child, here.inColumn(column), column);
          pieces.add(piece);
          column += piece.span();
        }
        case "sdt", "sdtContent", "customXml" -> column = cells(child, here, column, pieces);
        default -> {}
      }
    }
    return column;
  }

  private Piece piece(Element cell, Place here, int column) {
    boolean continues =
        Xml.at(cell, "tcPr", "vMerge")
            .filter(merge -> !Xml.attribute(merge, "val").equals("restart"))
            .isPresent();
    List<Run> runs = new ArrayList<>();
    collect(cell, here, runs);
    cells.put(here, cell);
    int span = Math.max(1, span(Xml.value(cell, "tcPr", "gridSpan"), 1));
    return new Piece(ReadText.of(runs), column, span, continues);
  }

  private void collect(Element parent, Place here, List<Run> runs) {
    for (Element child : Xml.children(parent)) {
      switch (Xml.name(child)) {
        case "p" -> {
          runs.addAll(paragraphs.runs(child, here));
          runs.add(Run.of("\n"));
        }
        case "tbl" -> nested.add(child);
        case "sdt", "sdtContent", "customXml", "ins", "moveTo" -> collect(child, here, runs);
        default -> {}
      }
    }
  }

  private static int span(String value, int otherwise) {
    return value.matches("\\d{1,3}") ? Math.min(WIDEST_SPAN, Integer.parseInt(value)) : otherwise;
  }

  private Row whole(int row) {
    int number = row + 1;
    List<Cell> cells =
        rows.get(row).stream()
            .filter(piece -> !piece.continues() || row == 0)
            .map(piece -> cell(piece, row, place.inRow(number).inColumn(piece.column())))
            .toList();
    return new Row(number, cells);
  }

  private Cell cell(Piece piece, int row, Place here) {
    int down = 1;
    while (row + down < rows.size() && isContinued(row + down, piece.column())) {
      down++;
    }
    return new Cell(
        piece.text().text(), piece.column(), piece.span(), down, here, piece.text().certainty());
  }

  private boolean isContinued(int row, int column) {
    return rows.get(row).stream().anyMatch(piece -> piece.column() == column && piece.continues());
  }
}
