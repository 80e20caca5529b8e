package vn.tdkt.reading;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A document as a copied table comes out of Word or Excel: tabs between cells, a line for each row
 * and each paragraph. Merged cells stand once, at their upper left.
 */
final class TabbedText {
  private TabbedText() {}

  static String of(ReadDocument document) {
    return of(document.blocks());
  }

  static String of(List<Block> blocks) {
    return blocks.stream().flatMap(TabbedText::lines).collect(Collectors.joining("\n", "", "\n"));
  }

  private static Stream<String> lines(Block block) {
    return switch (block) {
      case Paragraph paragraph -> Stream.of(inOneLine(paragraph.text()));
      case Table table -> table.rows().stream().map(row -> line(row, table.columns()));
    };
  }

  private static String line(Row row, int columns) {
    String[] cells = new String[columns];
    Arrays.fill(cells, "");
    row.cells().forEach(cell -> cells[cell.column() - 1] = inOneLine(cell.text()));
    return String.join("\t", cells);
  }

  private static String inOneLine(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
