package vn.tdkt.registration;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.tdkt.kernel.VietnamTime;
import vn.tdkt.kernel.Words;
import vn.tdkt.organisation.UnitView;
import vn.tdkt.papers.Align;
import vn.tdkt.papers.Cell;
import vn.tdkt.papers.Closing;
import vn.tdkt.papers.Dateline;
import vn.tdkt.papers.Head;
import vn.tdkt.papers.ListTable;
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
    outline.add(table(registered));
  }

  /** A column for departments only where there are some. */
  private Table table(List<Entrant> registered) {
    boolean parted = registered.stream().anyMatch(one -> !one.part().isEmpty());
    int wide = parted ? WIDE : WIDER;
    ListTable<Entrant> table =
        new ListTable<Entrant>()
            .textSize(Table.TextSize.STANDARD)
            .numbers(NARROW, column("number"))
            .text(wide, column("name"), Entrant::name);
    if (parted) {
      table.text(MIDDLE, column("part"), Entrant::part);
    }
    return table
        .text(wide, column("wish"), one -> String.join("; ", titles.of(one.wish())))
        .column(DAY, Align.CENTRE, column("on"), one -> Cell.of(day(one.wish().on())))
        .of(registered);
  }

  private static String column(String key) {
    return WORDS.say("paper.column." + key);
  }

  private static String day(@Nullable LocalDate on) {
    return on == null ? "" : VietnamTime.date(on);
  }
}
