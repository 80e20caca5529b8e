package vn.tdkt.contests;

import java.util.List;
import vn.tdkt.kernel.Score;
import vn.tdkt.kernel.VietnamTime;
import vn.tdkt.kernel.Words;
import vn.tdkt.papers.Align;
import vn.tdkt.papers.Cell;
import vn.tdkt.papers.Outline;
import vn.tdkt.papers.Table;

/** The text of an announcement of results: how many prizes, then the works field by field. */
record ResultOutline(Series series, Publication publication) {
  private static final Words WORDS = Words.of("contests");

  Outline outline() {
    Outline outline = new Outline();
    Publication.Decision decision = publication.decision();
    if (decision != null) {
      outline.text(WORDS.say("paper.decision", decision.number(), VietnamTime.date(decision.on())));
    }
    outline.heading(WORDS.say("paper.prizes"));
    outline.add(prizes());
    if (!publication.results().isEmpty()) {
      outline.heading(WORDS.say("paper.works"));
    }
    for (String field : publication.fields()) {
      outline.titledClause(field);
      outline.add(works(field));
    }
    return outline;
  }

  private Table prizes() {
    boolean nation = publication.prizes().stream().anyMatch(PrizeCount::national);
    Table.Builder table =
        Table.builder().column(4, Align.LEFT).column(2, Align.CENTRE).column(2, Align.CENTRE);
    table.head(
        Cell.of(WORDS.say("field.prize")),
        Cell.of(WORDS.say("paper.here")),
        Cell.of(WORDS.say("paper.nation")));
    int here = 0;
    int there = 0;
    for (PrizeLevel level : levels()) {
      here += publication.prizes(level, false);
      there += publication.prizes(level, true);
      table.row(
          Cell.of(level.words()),
          Cell.of(String.valueOf(publication.prizes(level, false))),
          Cell.of(nation ? String.valueOf(publication.prizes(level, true)) : ""));
    }
    table.group(
        Cell.of(WORDS.say("total")),
        Cell.of(String.valueOf(here)),
        Cell.of(nation ? String.valueOf(there) : ""));
    return table.build();
  }

  /** The levels at which there is a prize here or in the nation. */
  private List<PrizeLevel> levels() {
    return series.said().scale().levels().stream()
        .filter(
            level -> publication.prizes(level, false) > 0 || publication.prizes(level, true) > 0)
        .toList();
  }

  private Table works(String field) {
    Table.Builder table =
        Table.builder()
            .column(1, Align.CENTRE)
            .column(6, Align.LEFT)
            .column(4, Align.LEFT)
            .column(2, Align.CENTRE)
            .column(2, Align.CENTRE)
            .column(3, Align.LEFT);
    table.head(
        Cell.of(WORDS.say("paper.place")),
        Cell.of(WORDS.say("field.work-title")),
        Cell.of(WORDS.say("field.sender")),
        Cell.of(WORDS.say("field.points")),
        Cell.of(WORDS.say("field.rank")),
        Cell.of(WORDS.say("field.prize")));
    List<Publication.Result> here =
        publication.results().stream().filter(one -> one.field().equals(field)).toList();
    for (int i = 0; i < here.size(); i++) {
      table.row(row(i + 1, here.get(i)));
    }
    return table.build();
  }

  private static List<Cell> row(int place, Publication.Result result) {
    Score mean = result.mean();
    Integer rank = result.rank();
    PrizeLevel prize = result.prize();
    return List.of(
        Cell.of(String.valueOf(place)),
        Cell.of(result.title()),
        Cell.of(result.sender()),
        Cell.of(mean == null ? "" : MeanText.brief(mean)),
        Cell.of(rank == null ? "" : rank.toString()),
        Cell.of(prize == null ? "" : prize.words()));
  }
}
