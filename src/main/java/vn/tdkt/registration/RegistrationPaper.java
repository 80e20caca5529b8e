package vn.tdkt.registration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.tdkt.kernel.VietnamTime;
import vn.tdkt.kernel.Words;
import vn.tdkt.organisation.UnitView;
import vn.tdkt.papers.Align;
import vn.tdkt.papers.Cell;
import vn.tdkt.papers.Closing;
import vn.tdkt.papers.Dateline;
import vn.tdkt.papers.Head;
import vn.tdkt.papers.Outline;
import vn.tdkt.papers.Paper;
import vn.tdkt.papers.Paragraph;
import vn.tdkt.papers.Signature;
import vn.tdkt.papers.Table;

/**
 * The list of registrations as the official paper (REQ-62): persons, collectives, shares in heads.
 *
 * @param place where the unit has its seat, above the date
 */
public record RegistrationPaper(
    Round round,
    List<Entrant> entrants,
    List<Goal> goals,
    Titles titles,
    UnitView unit,
    String place) {
  private static final Words WORDS = Words.of("registration");

  /** Shares of the width. */
  private static final int NARROW = 7;

  private static final int DAY = 15;
  private static final int MIDDLE = 20;
  private static final int WIDE = 29;
  private static final int WIDER = 39;

  public Paper paper() {
    Paper.Builder paper =
        Paper.builder(WORDS.say("paper.file", round.year()))
            .twoSided()
            .add(
                head(),
                Paragraph.title(WORDS.say("paper.title").toUpperCase(Locale.ROOT)),
                Paragraph.about(WORDS.say("paper.about", round.year())));
    outline().blocks().forEach(paper::add);
    return paper
        .add(
            Closing.signedBy(Signature.of(WORDS.say("paper.signer")))
                .sentTo(WORDS.say("paper.to"), WORDS.say("paper.archive")))
        .build();
  }

  private Head head() {
    String symbol = unit.name().symbol();
    Head head =
        Head.of(
            unit.fullName().toUpperCase(Locale.ROOT),
            symbol.isEmpty() ? WORDS.say("paper.symbol") : WORDS.say("paper.symbol.of", symbol),
            Dateline.open(place, round.from().getYear()));
    String above = unit.parentName();
    return above == null ? head : head.under(above.toUpperCase(Locale.ROOT));
  }

  private Outline outline() {
    Outline outline = new Outline();
    outline.heading(WORDS.say("paper.collectives"));
    table(outline, entrants.stream().filter(Entrant::collective).toList());
    outline.heading(WORDS.say("paper.persons"));
    table(outline, entrants.stream().filter(one -> !one.collective()).toList());
    Coverage all = Coverage.ofAll(round, entrants);
    outline.text(WORDS.say("paper.coverage", all.registered(), all.staff()));
    for (Goal goal : goals) {
      int heads = goal.share(goals, entrants).atLeast();
      outline.text(WORDS.say("paper.goal", goal.words(titles), heads));
    }
    return outline;
  }

  /** Who has not registered is on no list of registrations. */
  private void table(Outline outline, List<Entrant> some) {
    List<Entrant> registered = some.stream().filter(Entrant::registered).toList();
    if (registered.isEmpty()) {
      outline.text(WORDS.say("paper.none"));
      return;
    }
    boolean parted = registered.stream().anyMatch(one -> !one.part().isEmpty());
    Table.Builder table = columns(parted);
    for (int i = 0; i < registered.size(); i++) {
      table.row(row(i + 1, registered.get(i), parted));
    }
    outline.add(table.build());
  }

  /** A column for departments only where there are some. */
  private static Table.Builder columns(boolean parted) {
    Table.Builder table =
        Table.builder().column(NARROW, Align.CENTRE).column(parted ? WIDE : WIDER, Align.LEFT);
    if (parted) {
      table.column(MIDDLE, Align.LEFT);
    }
    return table
        .column(parted ? WIDE : WIDER, Align.LEFT)
        .column(DAY, Align.CENTRE)
        .head(
            heads(parted)
                .map(column -> Cell.of(WORDS.say("paper.column." + column)))
                .toArray(Cell[]::new));
  }

  private static Stream<String> heads(boolean parted) {
    return parted
        ? Stream.of("number", "name", "part", "wish", "on")
        : Stream.of("number", "name", "wish", "on");
  }

  private List<Cell> row(int number, Entrant entrant, boolean parted) {
    LocalDate on = entrant.wish().on();
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.of(String.valueOf(number)));
    cells.add(Cell.of(entrant.name()));
    if (parted) {
      cells.add(Cell.of(entrant.part()));
    }
    cells.add(Cell.of(String.join("; ", titles.of(entrant.wish()))));
    cells.add(Cell.of(on == null ? "" : VietnamTime.date(on)));
    return cells;
  }
}
