package vn.tdkt.reports;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tdkt.kernel.Finding;
import vn.tdkt.papers.PaperKind;
import vn.tdkt.plans.Board;
import vn.tdkt.proofreading.Draft;
import vn.tdkt.proofreading.KnownEdition;
import vn.tdkt.reports.model.Accepted;
import vn.tdkt.reports.model.Contradictions;
import vn.tdkt.reports.model.Figures;
import vn.tdkt.reports.model.LostPoints;
import vn.tdkt.reports.model.Narrative;
import vn.tdkt.reports.model.SameFigures;
import vn.tdkt.reports.model.Shown;
import vn.tdkt.reports.model.Standing;
import vn.tdkt.reports.model.Told;
import vn.tdkt.reports.model.TypedFigures;

/**
 * A report with its text and the figures of its time.
 *
 * @param accepted the figures as somebody saw them last, by what is counted
 * @param board the targets of the plan as they stood at the end of the time; empty without a plan
 */
public record WholeReport(
    Report report,
    Map<ReportSection, Narrative> texts,
    Figures figures,
    Map<UUID, Accepted> accepted,
    List<Board.Line> board) {
  public WholeReport {
    texts = Map.copyOf(texts);
    accepted = Map.copyOf(accepted);
    board = List.copyOf(board);
  }

  public Narrative text(ReportSection section) {
    return texts.getOrDefault(section, Narrative.EMPTY);
  }

  /** As somebody types it. */
  public String typed(ReportSection section) {
    return figures.names().typed(text(section));
  }

  /** As its reader sees it, paragraph by paragraph. */
  public List<List<Shown>> read(ReportSection section) {
    return text(section).paragraphs().stream()
        .map(paragraph -> figures.read(paragraph, accepted))
        .toList();
  }

  /** What its figures are about. */
  public Set<UUID> counted() {
    return report.sections().stream()
        .flatMap(section -> text(section).counted().stream())
        .collect(Collectors.toSet());
  }

  public boolean isEmpty() {
    return report.sections().stream().allMatch(section -> text(section).isEmpty());
  }

  /** How many places show a figure that has changed since somebody accepted it. */
  public long changed() {
    return values().filter(Shown.Value::changed).count();
  }

  /** How many places wait for a figure. */
  public long missing() {
    return values().filter(Shown.Value::missing).count();
  }

  /**
   * What a person should look at before the report goes on: words against figures first, then what
   * a careful colleague finds in any paper.
   *
   * @param lost where the unit's own score sheet gives up points
   * @param editions the contests that it may name
   */
  public List<Finding> findings(List<Lost> lost, List<KnownEdition> editions) {
    List<Standing> targets = board.stream().map(Standing::of).toList();
    boolean ended = report.kind() == ReportKind.YEAR;
    List<Told> past =
        told(
            section ->
                section.part() == ReportPart.RESULTS || section.part() == ReportPart.JUDGEMENT);
    List<Told> all = told(section -> section.part() != ReportPart.CLOSING);
    return Stream.of(
            new Contradictions(past, targets, figures.byId(), ended).findings(),
            new LostPoints(past, lost).findings(),
            new SameFigures(past, figures.byId()).findings(),
            new TypedFigures(all, figures).findings(),
            draft().findings(editions))
        .flatMap(List::stream)
        .toList();
  }

  /** Its text under its headings, as the proofreader of any paper reads it. */
  private Draft draft() {
    Draft draft = new Draft(PaperKind.REPORT, report.about());
    ReportPart part = null;
    for (ReportSection section : report.sections()) {
      if (section.part() != part) {
        part = section.part();
        draft.line(report.heading(part), report.heading(part));
      }
      read(section).forEach(pieces -> draft.line(section.words(), new Told("", pieces).text()));
    }
    return draft;
  }

  private List<Told> told(Predicate<ReportSection> which) {
    return report.sections().stream()
        .filter(which)
        .flatMap(section -> read(section).stream().map(pieces -> new Told(section.words(), pieces)))
        .toList();
  }

  private Stream<Shown.Value> values() {
    return report.sections().stream()
        .flatMap(section -> read(section).stream())
        .flatMap(List::stream)
        .filter(Shown.Value.class::isInstance)
        .map(Shown.Value.class::cast);
  }
}
