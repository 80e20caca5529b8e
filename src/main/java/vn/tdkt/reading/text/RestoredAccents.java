package vn.tdkt.reading.text;

import java.util.List;
import java.util.stream.Stream;
import vn.tdkt.letters.Accents;
import vn.tdkt.reading.Block;
import vn.tdkt.reading.Cell;
import vn.tdkt.reading.Certainty;
import vn.tdkt.reading.Paragraph;
import vn.tdkt.reading.Place;
import vn.tdkt.reading.Row;
import vn.tdkt.reading.Table;

/** Proposes the accents of a document that has lost them; every text so changed is marked. */
public final class RestoredAccents {
  private final Accents accents;
  private final Remarks remarks = new Remarks();

  private RestoredAccents(Accents accents) {
    this.accents = accents;
  }

  /** The content as it is proposed, with one remark; the same where no accents are lost. */
  public static Content in(Content content) {
    Accents accents = Accents.of(content.blocks().stream().flatMap(RestoredAccents::texts));
    return accents.areLost() ? new RestoredAccents(accents).proposed(content) : content;
  }

  private static Stream<String> texts(Block block) {
    return switch (block) {
      case Paragraph paragraph -> Stream.of(paragraph.text());
      case Table table ->
          table.rows().stream().flatMap(row -> row.cells().stream()).map(Cell::text);
    };
  }

  private Content proposed(Content content) {
    List<Block> blocks = content.blocks().stream().map(this::proposed).toList();
    return new Content(
        content.kind(),
        blocks,
        Stream.concat(content.remarks().stream(), remarks.findings().stream()).toList(),
        content.layout());
  }

  private Block proposed(Block block) {
    return switch (block) {
      case Paragraph paragraph -> proposed(paragraph);
      case Table table ->
          new Table(table.rows().stream().map(this::proposed).toList(), table.place());
    };
  }

  private Paragraph proposed(Paragraph paragraph) {
    ReadText read = proposed(paragraph.text(), paragraph.place(), paragraph.certainty());
    return new Paragraph(read.text(), paragraph.place(), read.certainty());
  }

  private Row proposed(Row row) {
    return new Row(row.number(), row.cells().stream().map(this::proposed).toList());
  }

  private Cell proposed(Cell cell) {
    ReadText read = proposed(cell.text(), cell.place(), cell.certainty());
    return new Cell(
        read.text(),
        cell.column(),
        cell.columnSpan(),
        cell.rowSpan(),
        cell.place(),
        read.certainty());
  }

  private ReadText proposed(String text, Place place, Certainty certainty) {
    String proposed = accents.proposed(text);
    // what was recognised in a picture was recognised with its accents
    if (proposed.equals(text) || certainty instanceof Certainty.Guessed) {
      return new ReadText(text, certainty);
    }
    remarks.count("restored-accents", place);
    return new ReadText(proposed, new Certainty.Restored(text));
  }
}
