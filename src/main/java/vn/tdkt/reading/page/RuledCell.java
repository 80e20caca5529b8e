package vn.tdkt.reading.page;

import java.util.ArrayList;
import java.util.List;
import vn.tdkt.reading.Cell;
import vn.tdkt.reading.Place;
import vn.tdkt.reading.text.ReadText;

/**
 * A cell between its lines.
 *
 * @param column from 1
 * @param flow between its edges
 * @param page that it stands on, or begins on
 */
record RuledCell(
    int column, int columnSpan, int rowSpan, Flow flow, List<TextLine> lines, int page) {
  /** The same cell with the margin that its table leaves between line and text. */
  RuledCell within(double margin) {
    Flow inner = new Flow(flow.left() + margin, flow.right() - margin);
    return new RuledCell(column, columnSpan, rowSpan, inner, lines, page);
  }

  /** How far its text keeps from the line on the left. */
  double distance() {
    return lines.stream().mapToDouble(TextLine::left).min().orElse(flow.right()) - flow.left();
  }

  boolean isEmpty() {
    return lines.isEmpty();
  }

  private String plainText() {
    return flow.text(lines).text();
  }

  boolean saysAs(RuledCell other) {
    return column == other.column && plainText().equals(other.plainText());
  }

  boolean hasWords() {
    return plainText().codePoints().filter(Character::isLetter).count() > 1;
  }

  /** Whether it was read from a picture. */
  boolean isRecognised() {
    return lines.stream().anyMatch(line -> line.percent() < Glyph.WRITTEN);
  }

  boolean flowsOnIn(RuledCell next) {
    return column == next.column
        && !isEmpty()
        && flow.flowsOn(lines.getLast(), next.lines.getFirst());
  }

  RuledCell followedBy(RuledCell rest) {
    List<TextLine> all = new ArrayList<>(lines);
    all.addAll(rest.lines);
    return new RuledCell(column, columnSpan, rowSpan, flow, all, page);
  }

  Cell cell(Place place) {
    ReadText text = flow.text(lines);
    return new Cell(
        text.text(),
        column,
        columnSpan,
        rowSpan,
        Recognised.at(place.onPage(page).inColumn(column), lines),
        text.certainty());
  }
}
