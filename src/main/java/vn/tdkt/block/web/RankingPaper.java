package vn.tdkt.block.web;

import org.jspecify.annotations.Nullable;
import vn.tdkt.block.FrozenResult;
import vn.tdkt.block.RankLine;
import vn.tdkt.kernel.VietnamTime;
import vn.tdkt.kernel.Words;
import vn.tdkt.organisation.BlockYear;
import vn.tdkt.papers.Align;
import vn.tdkt.papers.Cell;
import vn.tdkt.papers.Closing;
import vn.tdkt.papers.ListTable;
import vn.tdkt.papers.Paper;
import vn.tdkt.papers.Paragraph;
import vn.tdkt.papers.Table;

/** The frozen result as the list that the block proposes. */
record RankingPaper(BlockYear block, FrozenResult result, Closing closing) {
  private static final Words WORDS = Words.of("block");

  Paper paper() {
    String version =
        WORDS.say("paper.ranking.version", result.number(), VietnamTime.minute(result.at()));
    return Paper.builder(WORDS.say("paper.ranking.file", block.label()))
        .add(
            Paragraph.title(WORDS.say("paper.ranking.title")),
            Paragraph.about(block.title()),
            Paragraph.plain(version),
            table(),
            closing)
        .build();
  }

  private Table table() {
    return new ListTable<RankLine>()
        .numbers(6, WORDS.say("paper.number"))
        .text(32, WORDS.say("rank.unit"), RankingPaper::unit)
        .column(11, Align.RIGHT, WORDS.say("rank.self"), line -> Cell.ofNullable(line.self()))
        .column(11, Align.RIGHT, WORDS.say("rank.total"), line -> Cell.ofNullable(line.total()))
        .column(9, Align.CENTRE, WORDS.say("rank"), line -> Cell.of(rank(line.rank())))
        .text(24, WORDS.say("rank.note"), RankingPaper::note)
        .of(result.lines());
  }

  private static String unit(RankLine line) {
    return line.group().isEmpty() ? line.name() : line.name() + " (" + line.group() + ")";
  }

  private static String rank(@Nullable Integer rank) {
    return rank == null ? "–" : rank.toString();
  }

  private static String note(RankLine line) {
    if (line.unranked() != null) {
      return line.unranked();
    }
    String decided = line.decided() == null ? "" : WORDS.say("rank.decided", line.decided());
    return line.clazz() == null || decided.isEmpty()
        ? (line.clazz() == null ? decided : line.clazz())
        : line.clazz() + ". " + decided;
  }
}
