package vn.tdkt.reports;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tdkt.kernel.Words;
import vn.tdkt.papers.AdministrativePaper;
import vn.tdkt.papers.Align;
import vn.tdkt.papers.Annex;
import vn.tdkt.papers.Cell;
import vn.tdkt.papers.Dateline;
import vn.tdkt.papers.Issuer;
import vn.tdkt.papers.Outline;
import vn.tdkt.papers.Paper;
import vn.tdkt.papers.PaperKind;
import vn.tdkt.papers.Paragraph;
import vn.tdkt.papers.Signature;
import vn.tdkt.papers.Table;

/**
 * A report as the official paper (REQ-172, REQ-173), with the targets of the plan as its annex
 * (REQ-89); and its figures as a table of their own (REQ-183).
 */
public record ReportPaper(ReportCopy copy) {
  private static final Words WORDS = Words.of("reports");

  public Paper paper() {
    String number = copy.number();
    AdministrativePaper paper =
        AdministrativePaper.of(PaperKind.REPORT, issuer(number), dateline(copy.issuedOn()))
            .about(copy.about())
            .text(outline())
            .signed(Signature.of(WORDS.say("paper.signer")))
            .sentTo(recipients());
    if (number != null) {
      paper.numbered(before(number));
    }
    if (!copy.targets().isEmpty()) {
      paper.annex(Annex.of(WORDS.say("annex.targets", copy.year()), targets()));
    }
    return paper.paper();
  }

  /** The figures of the text and the targets of the plan. */
  public Paper table() {
    Paper.Builder paper = Paper.builder(WORDS.say("table.title", copy.about()));
    paper.add(Paragraph.heading(WORDS.say("table.figures")), figures());
    if (!copy.targets().isEmpty()) {
      paper.add(Paragraph.heading(WORDS.say("annex.targets", copy.year())), targets());
    }
    return paper.build();
  }

  /** The symbol behind the dash is as the records officer wrote it; before that, the unit's own. */
  private Issuer issuer(@Nullable String number) {
    int dash = number == null ? -1 : number.indexOf('-');
    String symbol = number == null || dash < 0 ? copy.symbol() : number.substring(dash + 1);
    Issuer issuer = Issuer.of(copy.unit(), symbol);
    String above = copy.above();
    return above == null ? issuer : issuer.under(above.toUpperCase(Locale.ROOT));
  }

  private Dateline dateline(@Nullable LocalDate on) {
    return on == null
        ? Dateline.open(copy.place(), copy.to().getYear())
        : Dateline.on(copy.place(), on);
  }

  private static String before(String number) {
    int slash = number.indexOf('/');
    return slash < 0 ? number : number.substring(0, slash);
  }

  private Outline outline() {
    Outline outline = new Outline();
    for (ReportPart part : List.of(ReportPart.RESULTS, ReportPart.JUDGEMENT, ReportPart.NEXT)) {
      List<ReportCopy.Section> sections = copy.sections(part);
      if (!sections.isEmpty()) {
        outline.heading(part.words(copy.kind(), copy.year()));
        sections.forEach(section -> section(outline, section));
      }
    }
    return outline;
  }

  private static void section(Outline outline, ReportCopy.Section section) {
    outline.titledClause(section.title());
    section.paragraphs().forEach(outline::text);
  }

  private String[] recipients() {
    return copy.sections(ReportPart.CLOSING).stream()
        .flatMap(section -> section.paragraphs().stream())
        .toArray(String[]::new);
  }

  private Table targets() {
    Table.Builder table =
        table(4, 40, 18, 12, 10, 16)
            .head(heads("number", "what", "planned", "done", "percent", "pace"));
    for (int i = 0; i < copy.targets().size(); i++) {
      ReportCopy.Goal goal = copy.targets().get(i);
      table.row(
          cells(
              String.valueOf(i + 1),
              goal.what(),
              goal.planned(),
              goal.done(),
              goal.percent(),
              goal.pace()));
    }
    return table.build();
  }

  private Table figures() {
    Table.Builder table = table(6, 46, 24, 24).head(heads("number", "what", "done", "planned"));
    for (int i = 0; i < copy.figures().size(); i++) {
      ReportCopy.Count count = copy.figures().get(i);
      table.row(cells(String.valueOf(i + 1), count.what(), count.shown(), count.planned()));
    }
    return table.build();
  }

  private static Table.Builder table(int... shares) {
    Table.Builder table = Table.builder().textSize(Table.TextSize.COMPACT);
    for (int share : shares) {
      table.column(share, share >= 40 ? Align.LEFT : Align.CENTRE);
    }
    return table;
  }

  private static Cell[] heads(String... keys) {
    return Stream.of(keys).map(key -> Cell.of(WORDS.say("column." + key))).toArray(Cell[]::new);
  }

  private static List<Cell> cells(String... texts) {
    return Stream.of(texts).map(Cell::of).toList();
  }
}
