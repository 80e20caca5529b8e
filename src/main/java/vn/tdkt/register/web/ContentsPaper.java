package vn.tdkt.register.web;

import java.util.List;
import vn.tdkt.kernel.VietnamTime;
import vn.tdkt.kernel.Words;
import vn.tdkt.papers.Align;
import vn.tdkt.papers.Cell;
import vn.tdkt.papers.Closing;
import vn.tdkt.papers.Paper;
import vn.tdkt.papers.Paragraph;
import vn.tdkt.papers.Signature;
import vn.tdkt.papers.Table;
import vn.tdkt.register.FiledDocument;
import vn.tdkt.register.WorkFile;

/** The table of contents of a file of work (mục lục văn bản trong hồ sơ) as a paper. */
record ContentsPaper(String office, WorkFile file, List<FiledDocument> contents) {
  private static final Words WORDS = Words.of("register");
  private static final List<String> HEADS =
      List.of("row", "number", "date", "subject", "issuer", "pages", "note");
  private static final List<Integer> SHARES = List.of(5, 15, 12, 34, 18, 7, 9);

  Paper paper() {
    return Paper.builder(WORDS.say("contents.file", file.title()))
        .twoSided()
        .add(
            Paragraph.title(WORDS.say("contents.title")),
            Paragraph.about(file.title()),
            Paragraph.plain(WORDS.say("paper.office", office)),
            Paragraph.plain(
                WORDS.say("contents.label", file.code(), String.valueOf(file.year()), file.kept())),
            table(),
            Paragraph.plain(WORDS.say("contents.count", contents.size())),
            Closing.signedBy(Signature.of(WORDS.say("contents.signer"))))
        .build();
  }

  private Table table() {
    Table.Builder table = Table.builder().textSize(Table.TextSize.COMPACT);
    SHARES.forEach(share -> table.column(share, Align.LEFT));
    table.head(
        HEADS.stream()
            .map(head -> Cell.of(WORDS.say("contents.column." + head)))
            .toArray(Cell[]::new));
    for (int i = 0; i < contents.size(); i++) {
      table.row(row(i + 1, contents.get(i)));
    }
    return table.build();
  }

  private static List<Cell> row(int number, FiledDocument line) {
    return List.of(
        Cell.of(String.valueOf(number)),
        Cell.of(line.number()),
        Cell.of(line.issuedOn() == null ? "" : VietnamTime.date(line.issuedOn())),
        Cell.of(line.subject()),
        Cell.of(line.issuer()),
        Cell.of(line.pages() == null ? "" : line.pages().toString()),
        Cell.of(line.note()));
  }
}
