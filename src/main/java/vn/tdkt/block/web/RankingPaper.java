package vn.tdkt.block.web;

import java.util.ArrayList;
import java.util.List;
import vn.tdkt.block.FrozenResult;
import vn.tdkt.block.RankLine;
import vn.tdkt.kernel.VietnamTime;
import vn.tdkt.kernel.Words;
import vn.tdkt.organisation.BlockYear;
import vn.tdkt.papers.Align;
import vn.tdkt.papers.Cell;
import vn.tdkt.papers.Closing;
import vn.tdkt.papers.Paper;
import vn.tdkt.papers.Paragraph;
import vn.tdkt.papers.Row;
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
    Table.Builder table =
        Table.builder()
            .textSize(Table.TextSize.COMPACT)
            .column(6, Align.CENTRE)
            .column(32, Align.LEFT)
            .column(11, Align.RIGHT)
            .column(11, Align.RIGHT)
            .column(9, Align.CENTRE)
            .column(24, Align.LEFT);
    List<Cell> heads = new ArrayList<>();
    for (String key : List.of("paper.number", "rank.unit", "rank.self", "rank.total", "rank")) {
      heads.add(Cell.of(WORDS.say(key)));
    }
    heads.add(Cell.of(WORDS.say("rank.note")));
    table.add(new Row(Row.Kind.HEAD, heads));
    for (int i = 0; i < result.lines().size(); i++) {
      table.row(line(i + 1, result.lines().get(i)));
    }
    return table.build();
  }

  private static List<Cell> line(int number, RankLine line) {
    Integer rank = line.rank();
    return List.of(
        Cell.of(String.valueOf(number)),
        Cell.of(line.group().isEmpty() ? line.name() : line.name() + " (" + line.group() + ")"),
        Cell.ofNullable(line.self()),
        Cell.ofNullable(line.total()),
        Cell.of(rank == null ? "–" : rank.toString()),
        Cell.of(note(line)));
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
