package vn.tdkt.reading;

import java.util.ArrayList;
import java.util.List;
import vn.tdkt.papers.Align;
import vn.tdkt.papers.Cell;
import vn.tdkt.papers.Paper;
import vn.tdkt.papers.Papers;
import vn.tdkt.papers.Paragraph;
import vn.tdkt.papers.Row;
import vn.tdkt.papers.Table;

/** Score sheets as our own papers print them: centred figures, heads on every page. */
final class PaperFiles {
  private PaperFiles() {}

  static byte[] pdf(PrintedSheet sheet) {
    Paper.Builder paper =
        Paper.builder(sheet.title()).add(Paragraph.plain(sheet.title()), table(sheet));
    sheet.below().forEach(text -> paper.add(Paragraph.body(text)));
    return Papers.pdf(paper.build());
  }

  private static Table table(PrintedSheet sheet) {
    Table.Builder table = Table.builder();
    for (int column = 0; column < sheet.columns(); column++) {
      boolean wide = sheet.share(column) > 2;
      table.column(sheet.share(column), wide ? Align.JUSTIFIED : Align.CENTRE);
    }
    for (int row = 0; row < sheet.heads().size(); row++) {
      table.add(new Row(Row.Kind.HEAD, heads(sheet, row)));
    }
    sheet.rows().forEach(row -> table.row(row.stream().map(Cell::of).toList()));
    return table.build();
  }

  private static List<Cell> heads(PrintedSheet sheet, int row) {
    List<Cell> heads = new ArrayList<>();
    for (int column = 0; column < sheet.columns(); column++) {
      String text = sheet.heads().get(row).get(column);
      if (!text.equals("^") && !text.equals(">")) {
        heads.add(
            Cell.of(text).across(sheet.headSpan(row, column)).down(sheet.headDepth(row, column)));
      }
    }
    return heads;
  }
}
