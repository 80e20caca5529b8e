package vn.tdkt.reading.excel;

import java.util.ArrayList;
import java.util.List;
import vn.tdkt.reading.Block;
import vn.tdkt.reading.FileKind;
import vn.tdkt.reading.Paragraph;
import vn.tdkt.reading.Place;
import vn.tdkt.reading.text.Content;
import vn.tdkt.reading.text.Remarks;
import vn.tdkt.reading.text.Unreadable;

/** Turns the sheets of a workbook into tables and, above and below them, paragraphs. */
final class SheetBlocks {
  private final List<Block> blocks = new ArrayList<>();
  private int paragraphs;
  private int tables;

  private SheetBlocks() {}

  static Content content(List<Sheet> sheets, Remarks remarks) throws Unreadable {
    SheetBlocks reading = new SheetBlocks();
    for (Sheet sheet : sheets) {
      reading.take(sheet);
    }
    return new Content(FileKind.EXCEL, reading.blocks, remarks.findings());
  }

  private void take(Sheet sheet) throws Unreadable {
    for (Stretch stretch : Stretch.of(sheet.rows())) {
      if (stretch.isTable()) {
        Place place = Place.ofTable(++tables).onSheet(sheet.name());
        blocks.add(new TableGrid(stretch.rows(), sheet.merged(), place).table());
      } else {
        stretch.rows().forEach(row -> paragraphs(row, sheet.name()));
      }
    }
  }

  private void paragraphs(SheetRow row, String sheet) {
    for (Entry entry : row.entries()) {
      Place place =
          Place.ofParagraph(++paragraphs)
              .onSheet(sheet)
              .inRow(row.number())
              .inColumn(entry.column());
      blocks.add(new Paragraph(entry.text().text(), place, entry.text().certainty()));
    }
  }
}
