package vn.tdkt.usage;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.tdkt.kernel.VietnamTime;
import vn.tdkt.kernel.Words;
import vn.tdkt.organisation.UnitView;
import vn.tdkt.papers.AdministrativePaper;
import vn.tdkt.papers.Align;
import vn.tdkt.papers.Cell;
import vn.tdkt.papers.Dateline;
import vn.tdkt.papers.Issuer;
import vn.tdkt.papers.Outline;
import vn.tdkt.papers.Paper;
import vn.tdkt.papers.PaperKind;
import vn.tdkt.papers.Signature;
import vn.tdkt.papers.Table;
import vn.tdkt.usage.model.UsageRules;

/**
 * Proof of use as a paper that a unit hands in with its score sheet (REQ-180): counts only, nobody
 * is named but who signs.
 *
 * @param place where the unit has its seat, above the date
 */
public record UsagePaper(UsageRecord usage, String place) {
  private static final Words WORDS = Words.of("usage");

  public Paper paper() {
    UnitView unit = usage.unit();
    Issuer issuer = Issuer.of(unit.fullName(), unit.name().symbol());
    String above = unit.parentName();
    return AdministrativePaper.of(
            PaperKind.REPORT,
            above == null ? issuer : issuer.under(above.toUpperCase(Locale.ROOT)),
            Dateline.open(place, usage.today().getYear()))
        .about(WORDS.say("paper.about", usage.year()))
        .text(outline())
        .signed(Signature.of(WORDS.say("paper.signer")))
        .paper();
  }

  private Outline outline() {
    Outline outline = new Outline();
    outline.text(
        WORDS.say(
            "paper.overall",
            usage.unit().fullName(),
            usage.overall().words(),
            VietnamTime.minute(usage.at())));
    outline.heading(WORDS.say("items"));
    outline.add(items());
    outline.heading(WORDS.say("months"));
    outline.add(months());
    outline.heading(WORDS.say("rules"));
    outline.clause(WORDS.say("rules.levels"));
    outline.clause(WORDS.say("rules.months", UsageRules.SOON));
    outline.clause(WORDS.say("rules.source"));
    return outline;
  }

  private Table items() {
    Table.Builder table =
        Table.builder()
            .textSize(Table.TextSize.COMPACT)
            .column(6, Align.CENTRE)
            .column(34, Align.LEFT)
            .column(16, Align.LEFT)
            .column(44, Align.LEFT)
            .head(heads("number", "item", "level", "reason"));
    for (int i = 0; i < usage.items().size(); i++) {
      UsageItem item = usage.items().get(i);
      table.row(
          List.of(
              Cell.of(String.valueOf(i + 1)),
              Cell.of(item.kind().words()),
              Cell.of(item.level().words()),
              Cell.of(item.reason())));
    }
    return table.build();
  }

  private Table months() {
    Table.Builder table =
        Table.builder()
            .textSize(Table.TextSize.COMPACT)
            .column(16, Align.CENTRE)
            .column(16, Align.RIGHT)
            .column(16, Align.RIGHT)
            .column(16, Align.RIGHT)
            .column(18, Align.CENTRE)
            .column(18, Align.LEFT)
            .head(heads("month", "acts", "days", "figures", "noted", "state"));
    usage.months().forEach(month -> table.row(row(month)));
    return table.build();
  }

  private List<Cell> row(UsageMonth month) {
    return List.of(
        Cell.of(WORDS.say("month", month.month().getMonthValue(), year(month))),
        Cell.of(String.valueOf(month.acts())),
        Cell.of(String.valueOf(month.days())),
        Cell.of(String.valueOf(month.figures())),
        Cell.of(month.noted() == null ? "" : VietnamTime.date(month.noted())),
        Cell.of(month.words(usage.today())));
  }

  private static String year(UsageMonth month) {
    return String.valueOf(month.month().getYear());
  }

  private static Cell[] heads(String... names) {
    return Stream.of(names).map(n -> Cell.of(WORDS.say("column." + n))).toArray(Cell[]::new);
  }
}
