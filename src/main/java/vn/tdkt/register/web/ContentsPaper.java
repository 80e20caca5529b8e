package vn.tdkt.register.web;

import java.util.List;
import vn.tdkt.kernel.VietnamTime;
import vn.tdkt.kernel.Words;
import vn.tdkt.papers.Closing;
import vn.tdkt.papers.ListTable;
import vn.tdkt.papers.Paper;
import vn.tdkt.papers.Paragraph;
import vn.tdkt.papers.Signature;
import vn.tdkt.papers.Table;
import vn.tdkt.register.FiledDocument;
import vn.tdkt.register.WorkFile;

/** The table of contents of a file of work (mục lục văn bản trong hồ sơ) as a paper. */
record ContentsPaper(String office, WorkFile file, List<FiledDocument> contents) {
  private static final Words WORDS = Words.of("register");

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
    return new ListTable<FiledDocument>()
        .numbers(5, column("row"))
        .text(15, column("number"), FiledDocument::number)
        .text(12, column("date"), ContentsPaper::day)
        .text(34, column("subject"), FiledDocument::subject)
        .text(18, column("issuer"), FiledDocument::issuer)
        .text(7, column("pages"), ContentsPaper::pages)
        .text(9, column("note"), FiledDocument::note)
        .of(contents);
  }

  private static String column(String key) {
    return WORDS.say("contents.column." + key);
  }

  private static String day(FiledDocument line) {
    return line.issuedOn() == null ? "" : VietnamTime.date(line.issuedOn());
  }

  private static String pages(FiledDocument line) {
    return line.pages() == null ? "" : line.pages().toString();
  }
}
