package vn.tdkt.reading.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tdkt.reading.Block;
import vn.tdkt.reading.Cell;
import vn.tdkt.reading.Paragraph;
import vn.tdkt.reading.Place;
import vn.tdkt.reading.Region;
import vn.tdkt.reading.Row;
import vn.tdkt.reading.Table;
import vn.tdkt.reading.page.PageParts.Part;
import vn.tdkt.reading.text.ReadText;

/** Puts pages behind each other: a table or a paragraph that goes on is one. */
public final class PageBlocks {
  private final boolean regions;
  private final List<Block> blocks = new ArrayList<>();
  private final Map<Integer, SeenPage> turned = new HashMap<>();
  private double margin = Double.MAX_VALUE;
  private int paragraphs;
  private int tables;

  /** A part and the page that it begins on. */
  private record Open(Part part, int page) {}

  private @Nullable Open open;

  private PageBlocks(boolean regions) {
    this.regions = regions;
  }

  /** Tells the regions of what was recognised; what a program wrote is found by its place. */
  public PageBlocks() {
    this(false);
  }

  /** Tells the region of every block. */
  public static PageBlocks withRegions() {
    return new PageBlocks(true);
  }

  public boolean isEmpty() {
    return open == null && blocks.isEmpty();
  }

  public void add(SeenPage page) {
    if (page.quarters() > 0) {
      turned.put(page.number(), page);
    }
    PageParts found = PageParts.of(page, margin);
    margin = found.margin();
    for (int i = 0; i < found.parts().size(); i++) {
      Part part = found.parts().get(i);
      if (i > 0 || !goesOn(part)) {
        close();
        open = new Open(part, page.number());
      }
    }
  }

  public List<Block> done() {
    close();
    return blocks;
  }

  /** Whether the first part of a page was begun on the page before; then both are one. */
  private boolean goesOn(Part next) {
    if (open != null
        && open.part() instanceof Part.OfTable(RuledTable table)
        && next instanceof Part.OfTable(RuledTable more)
        && table.goesOnIn(more)) {
      open = new Open(new Part.OfTable(table.followedBy(more)), open.page());
      return true;
    }
    if (open != null
        && open.part() instanceof Part.OfText(FreeText.Piece piece)
        && next instanceof Part.OfText(FreeText.Piece more)
        && piece.flowsOnIn(more)) {
      open = new Open(new Part.OfText(piece.followedBy(more)), open.page());
      return true;
    }
    return false;
  }

  private void close() {
    if (open != null) {
      switch (open.part()) {
        case Part.OfTable(RuledTable table) -> blocks.add(table(table));
        case Part.OfText(FreeText.Piece piece) -> paragraph(piece, open.page());
      }
    }
    open = null;
  }

  private void paragraph(FreeText.Piece piece, int page) {
    ReadText text = piece.flow().text(piece.lines());
    Place place = at(Place.ofParagraph(++paragraphs).onPage(page), piece.lines());
    blocks.add(new Paragraph(text.text(), place, text.certainty()));
  }

  private Place at(Place place, List<TextLine> lines) {
    return inPicture(regions ? Recognised.in(place, lines) : Recognised.at(place, lines));
  }

  private Place inPicture(Place place) {
    @Nullable Region region = place.region();
    @Nullable SeenPage page = place.page() == null ? null : turned.get(place.page());
    return region == null || page == null ? place : place.in(page.inPicture(region));
  }

  private Cell cell(RuledCell ruled, Place row) {
    Cell cell = ruled.cell(row);
    return ruled.isEmpty()
        ? cell
        : new Cell(
            cell.text(),
            cell.column(),
            cell.columnSpan(),
            cell.rowSpan(),
            at(cell.place(), ruled.lines()),
            cell.certainty());
  }

  private Table table(RuledTable table) {
    Place place = Place.ofTable(++tables);
    List<Row> rows = new ArrayList<>();
    for (List<RuledCell> cells : table.rows()) {
      int number = rows.size() + 1;
      rows.add(
          new Row(number, cells.stream().map(cell -> cell(cell, place.inRow(number))).toList()));
    }
    int first = table.rows().getFirst().stream().mapToInt(RuledCell::page).findFirst().orElse(1);
    return new Table(rows, place.onPage(first));
  }
}
