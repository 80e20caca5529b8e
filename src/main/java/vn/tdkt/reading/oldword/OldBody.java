package vn.tdkt.reading.oldword;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import vn.tdkt.reading.Block;
import vn.tdkt.reading.Paragraph;
import vn.tdkt.reading.Place;
import vn.tdkt.reading.text.ReadText;
import vn.tdkt.reading.text.Unreadable;

/** Walks through an old document from top to bottom; what stands in text boxes comes last. */
final class OldBody {
  /** Tables in tables: deeper than this nobody writes. */
  private static final int DEEPEST = 20;

  private final OldParagraphs paragraphs;
  private final List<Block> blocks = new ArrayList<>();
  private int paragraphCount;
  private int tableCount;

  OldBody(OldParagraphs paragraphs) {
    this.paragraphs = paragraphs;
  }

  List<Block> read(HWPFDocument document) throws Unreadable {
    walk(document.getRange(), 0);
    walk(document.getMainTextboxRange(), 0);
    return blocks;
  }

  /**
   * @param level how many tables the range stands in
   */
  private void walk(Range range, int level) throws Unreadable {
    if (level > DEEPEST) {
      throw new Unreadable("damaged");
    }
    for (int index = 0; index < range.numParagraphs(); ) {
      org.apache.poi.hwpf.usermodel.Paragraph paragraph = range.getParagraph(index);
      if (paragraph.isInTable() && paragraph.getTableLevel() > level) {
        Table table = range.getTable(paragraph);
        table(table);
        index += Math.max(1, table.numParagraphs());
      } else {
        paragraph(paragraph);
        index++;
      }
    }
  }

  private void paragraph(org.apache.poi.hwpf.usermodel.Paragraph paragraph) {
    Place place = Place.ofParagraph(paragraphCount + 1);
    ReadText text = ReadText.of(paragraphs.runs(paragraph, place));
    if (!text.text().isBlank()) {
      paragraphCount++;
      blocks.add(new Paragraph(text.text(), place, text.certainty()));
    }
  }

  private void table(Table table) throws Unreadable {
    OldTable reading = new OldTable(table, Place.ofTable(++tableCount), paragraphs);
    blocks.add(reading.read());
    for (Table nested : reading.nested()) {
      table(nested);
    }
  }
}
