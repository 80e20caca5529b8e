package vn.tdkt.archive;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tdkt.reading.Block;
import vn.tdkt.reading.Paragraph;
import vn.tdkt.reading.ReadPage;
import vn.tdkt.reading.Table;

/** The text of a page as people read it: a line for each paragraph and each row. */
final class PageWords {
  /** A word list of the database holds no more. */
  private static final int MOST = 300_000;

  private PageWords() {}

  static String of(ReadPage page) {
    String text =
        page.blocks().stream().flatMap(PageWords::lines).collect(Collectors.joining("\n"));
    return text.substring(0, Math.min(MOST, text.length())).replace("\u0000", "");
  }

  private static Stream<String> lines(Block block) {
    return switch (block) {
      case Paragraph paragraph -> Stream.of(paragraph.text());
      case Table table ->
          table.rows().stream()
              .map(
                  row ->
                      row.cells().stream()
                          .map(cell -> cell.text().replace('\n', ' '))
                          .filter(text -> !text.isBlank())
                          .collect(Collectors.joining(" · ")))
              .filter(line -> !line.isEmpty());
    };
  }
}
