package vn.tdkt.reports;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import vn.tdkt.facts.Amount;
import vn.tdkt.facts.Tally;
import vn.tdkt.issuance.Issue;
import vn.tdkt.kernel.Score;
import vn.tdkt.kernel.VietnameseNumber;
import vn.tdkt.organisation.UnitView;
import vn.tdkt.plans.Board;
import vn.tdkt.reports.model.Figure;
import vn.tdkt.reports.model.Shown;

/**
 * What a report says, with its figures as values: the one thing from which its papers are made.
 * That of the issue is kept for good (docs/report-format.md).
 *
 * @param above the name of the body above, or null
 * @param number as the records officer gave it, or null before
 */
public record ReportCopy(
    String schema,
    ReportKind kind,
    String year,
    String about,
    String unit,
    @Nullable String above,
    String symbol,
    String place,
    LocalDate from,
    LocalDate to,
    LocalDate cutOff,
    @Nullable String number,
    @Nullable LocalDate issuedOn,
    List<Section> sections,
    List<Count> figures,
    List<Goal> targets) {
  private static final String SCHEMA = "tdkt-report/1";

  /** One with text. */
  public record Section(
      ReportPart part, ReportSection section, String title, List<String> paragraphs) {}

  /**
   * A figure that stands in the text.
   *
   * @param value exact, with a point; null where nothing was noted
   * @param shown as the text prints it
   */
  public record Count(
      String what,
      String measure,
      @Nullable String value,
      String qualifier,
      boolean provisional,
      String shown,
      String planned) {}

  /** A target of the plan as it stood. */
  public record Goal(
      String target, String what, String planned, String done, String percent, String pace) {}

  /** As the report stands now. */
  static ReportCopy of(WholeReport whole, UnitView unit, String place, @Nullable Issue issue) {
    Report report = whole.report();
    return new ReportCopy(
        SCHEMA,
        report.kind(),
        report.year(),
        report.about(),
        unit.fullName(),
        unit.parentName(),
        unit.name().symbol(),
        place,
        report.time().from(),
        report.time().until().minusDays(1),
        report.cutOff(),
        issue == null ? null : issue.number(),
        issue == null ? null : issue.on(),
        report.sections().stream()
            .filter(section -> !whole.text(section).isEmpty())
            .map(section -> section(whole, section))
            .toList(),
        whole.figures().all().stream()
            .filter(figure -> whole.counted().contains(figure.counted().id()))
            .map(ReportCopy::count)
            .toList(),
        whole.board().stream().map(ReportCopy::goal).toList());
  }

  private static Section section(WholeReport whole, ReportSection section) {
    List<String> paragraphs =
        whole.read(section).stream()
            .map(pieces -> pieces.stream().map(Shown::text).collect(Collectors.joining()))
            .toList();
    return new Section(section.part(), section, section.words(), paragraphs);
  }

  private static Count count(Figure figure) {
    Optional<Amount> done = Optional.ofNullable(figure.done());
    return new Count(
        figure.counted().what(),
        figure.counted().measure(),
        done.map(amount -> amount.value().machine()).orElse(null),
        done.map(amount -> amount.qualifier().name()).orElse(""),
        done.map(Amount::provisional).orElse(false),
        figure.counts(),
        figure.aimed());
  }

  private static Goal goal(Board.Line line) {
    Tally done = line.done();
    Score percent = line.percent();
    return new Goal(
        line.target().text(),
        line.measure().counted().what(),
        line.measure().aimed(),
        done == null ? "" : done.amount().words(""),
        percent == null ? "" : VietnameseNumber.format(percent.whole(RoundingMode.HALF_UP)) + "%",
        line.pace());
  }

  List<Section> sections(ReportPart part) {
    return sections.stream().filter(section -> section.part() == part).toList();
  }

  /** For the store, and for other programs. */
  public String json() {
    return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(this);
  }

  static ReportCopy read(String json) {
    return JsonMapper.shared().readValue(json, ReportCopy.class);
  }
}
