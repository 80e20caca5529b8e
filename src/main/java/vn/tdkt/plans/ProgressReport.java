package vn.tdkt.plans;

import java.math.RoundingMode;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tdkt.facts.Indicator;
import vn.tdkt.facts.Tally;
import vn.tdkt.kernel.Score;
import vn.tdkt.kernel.VietnameseNumber;
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
import vn.tdkt.plans.model.Progress;
import vn.tdkt.plans.model.Progress.Pace;

/**
 * What a plan has brought in a part of its year, as the official report (REQ-88, REQ-89, REQ-172):
 * every measure with what was planned, what was done and the share, also those of which nothing was
 * noted. No figure is typed: all come from what was noted.
 *
 * @param lines as they stood at the end of the period
 * @param place where the unit has its seat, above the date
 */
public record ProgressReport(
    Plan plan,
    ReportPeriod period,
    List<Board.Line> lines,
    List<Board.Beyond> beyond,
    UnitView unit,
    String place) {
  private static final Words WORDS = Words.of("plans");
  private static final Set<Pace> GOES_ON =
      EnumSet.of(Pace.NOT_REPORTED, Pace.BEHIND, Pace.ON_COURSE);

  public Paper paper() {
    Issuer issuer = Issuer.of(unit.fullName(), unit.name().symbol());
    String above = unit.parentName();
    return AdministrativePaper.of(
            PaperKind.REPORT,
            above == null ? issuer : issuer.under(above.toUpperCase(Locale.ROOT)),
            Dateline.open(place, period.of(plan).until().minusDays(1).getYear()))
        .about(WORDS.say("report.about", period.words(), plan.year()))
        .text(outline())
        .signed(Signature.of(WORDS.say("paper.signer")))
        .paper();
  }

  private Outline outline() {
    Outline outline = new Outline();
    outline.heading(WORDS.say("report.results"));
    outline.text(summary());
    outline.add(table());
    FigureSentences figures = new FigureSentences(beyond);
    counted().forEach(planned -> figures.partsOf(planned).ifPresent(outline::text));
    List<String> wholes = figures.wholes();
    if (!wholes.isEmpty()) {
      outline.heading(WORDS.say("beyond"));
      wholes.forEach(outline::clause);
    }
    List<String> open = open();
    if (!open.isEmpty()) {
      outline.heading(WORDS.say("report.next"));
      open.forEach(outline::clause);
    }
    return outline;
  }

  /** "Trong 14 việc của kế hoạch: 2 việc đạt hoặc vượt, …". */
  private String summary() {
    return WORDS.say(
        "report.summary",
        lines.size(),
        count(Pace.REACHED, Pace.PASSED),
        count(Pace.ON_COURSE),
        count(Pace.BEHIND),
        count(Pace.UNMEASURED),
        count(Pace.NOT_REPORTED));
  }

  private long count(Pace first, Pace... more) {
    EnumSet<Pace> wanted = EnumSet.of(first, more);
    return lines.stream().filter(line -> wanted.contains(line.progress().pace())).count();
  }

  private Table table() {
    Table.Builder table =
        Table.builder()
            .textSize(Table.TextSize.COMPACT)
            .column(6, Align.CENTRE)
            .column(40, Align.LEFT)
            .column(18, Align.RIGHT)
            .column(12, Align.RIGHT)
            .column(9, Align.RIGHT)
            .column(15, Align.LEFT)
            .head(
                Stream.of("number", "what", "planned", "done", "percent", "pace")
                    .map(head -> Cell.of(WORDS.say("report.column." + head)))
                    .toArray(Cell[]::new));
    for (int i = 0; i < lines.size(); i++) {
      table.row(row(i + 1, lines.get(i)));
    }
    return table.build();
  }

  private static List<Cell> row(int number, Board.Line line) {
    Progress progress = line.progress();
    Tally done = progress.done();
    return List.of(
        Cell.of(String.valueOf(number)),
        Cell.of(line.measure().counted().what()),
        Cell.of(line.measure().aimed()),
        Cell.of(done == null ? "" : done.amount().words("")),
        Cell.of(percent(progress)),
        Cell.of(progress.pace().words()));
  }

  /** Whole per cents; the exact figures stand beside it. */
  private static String percent(Progress progress) {
    Score percent = progress.percent();
    return percent == null
        ? ""
        : VietnameseNumber.format(percent.whole(RoundingMode.HALF_UP)) + "%";
  }

  /** What the plan counts; several targets may count one thing. */
  private List<Indicator> counted() {
    return lines.stream().map(line -> line.measure().counted()).distinct().toList();
  }

  /** What is still to be done of each target that has not been reached. */
  private List<String> open() {
    return lines.stream()
        .filter(line -> GOES_ON.contains(line.progress().pace()))
        .collect(
            Collectors.groupingBy(
                line -> line.target().text(), LinkedHashMap::new, Collectors.toList()))
        .entrySet()
        .stream()
        .map(target -> WORDS.say("report.open", plain(target.getKey()), rest(target.getValue())))
        .toList();
  }

  /** A sentence goes on in brackets: its full stop stands behind them. */
  private static String plain(String sentence) {
    return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
  }

  private static String rest(List<Board.Line> lines) {
    return lines.stream().map(ProgressReport::rest).collect(Collectors.joining("; "));
  }

  private static String rest(Board.Line line) {
    Tally done = line.progress().done();
    String aimed = line.measure().aimed();
    String what = line.measure().counted().what();
    String sofar =
        done == null
            ? WORDS.say("report.rest.none")
            : WORDS.say("report.rest.done", done.amount().words(""));
    return aimed.isEmpty()
        ? WORDS.say("report.rest.unaimed", what, sofar)
        : WORDS.say("report.rest", what, sofar, aimed);
  }
}
