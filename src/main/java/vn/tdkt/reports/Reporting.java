package vn.tdkt.reports;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Change;
import vn.tdkt.kernel.Citation;
import vn.tdkt.kernel.Ids;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.kernel.Texts;
import vn.tdkt.kernel.Words;
import vn.tdkt.organisation.UnitView;
import vn.tdkt.reports.model.Narrative;
import vn.tdkt.reports.store.AcceptedStore;
import vn.tdkt.reports.store.ReportStore;
import vn.tdkt.reports.store.SectionStore;

/**
 * Begins reports, writes them and takes them along their way. Who may is asked before; every write
 * goes against the version of the report that was seen.
 */
@Service
public class Reporting {
  private static final Words WORDS = Words.of("reports");
  private static final Citation REPORTED = Citation.of("REQ-172");
  private static final Citation LIVE = Citation.of("REQ-49");
  private static final Citation NUMBERED = Citation.of("REQ-45");

  private final ReportStore store;
  private final SectionStore sections;
  private final AcceptedStore accepted;
  private final Reports reading;
  private final Copies copies;
  private final Clock clock;

  Reporting(
      ReportStore store,
      SectionStore sections,
      AcceptedStore accepted,
      Reports reading,
      Copies copies,
      Clock clock) {
    this.store = store;
    this.sections = sections;
    this.accepted = accepted;
    this.reading = reading;
    this.copies = copies;
    this.clock = clock;
  }

  @Transactional
  public Outcome<Report> begin(UnitView unit, NewReport wanted, Actor by) {
    if (!wanted.kind().once() && wanted.title().isEmpty()) {
      return Outcome.refused("reports.refused.no-title", REPORTED);
    }
    if (!wanted.time().holds(wanted.cutOff())) {
      return Outcome.refused("reports.refused.cut-off", REPORTED);
    }
    Report report =
        new Report(
            Ids.next(),
            unit.jurisdiction().value(),
            unit.id().value(),
            wanted.kind(),
            wanted.year(),
            wanted.kind().once() ? "" : wanted.title(),
            wanted.time(),
            wanted.cutOff(),
            wanted.professional(),
            ReportState.DRAFT,
            null,
            null,
            1);
    boolean taken =
        wanted.kind().once()
            && store.of(report.unit()).stream().anyMatch(other -> isSame(other, wanted));
    if (taken) {
      return Outcome.refused("reports.refused.there-is-one", REPORTED, report.name());
    }
    store.add(report, act("reports.report-begun", report, by, null, report.name()));
    return Outcome.done(report);
  }

  private static boolean isSame(Report other, NewReport wanted) {
    return other.kind() == wanted.kind()
        && other.year().equals(wanted.year())
        && other.state() != ReportState.VOID;
  }

  /**
   * The text of a section as somebody typed it, with names of figures in braces; whoever writes it
   * has seen the figures that stand in it.
   */
  @Transactional
  public Outcome<Report> write(
      Report report, UnitView unit, ReportSection section, String typed, Actor by) {
    if (!report.open()) {
      return notOpen(report);
    }
    WholeReport whole = reading.whole(report, unit);
    String clean = Texts.nfc(typed).strip();
    return whole
        .figures()
        .names()
        .read(clean)
        .map(text -> written(whole, section, text, clean, by));
  }

  private Report written(
      WholeReport whole, ReportSection section, Narrative text, String typed, Actor by) {
    Report report = whole.report();
    Change change = Change.of(section.words(), whole.typed(section), typed);
    sections.write(
        report,
        section,
        text.kept(),
        new ReportAct(
            "reports.section-written", report.id(), by, clock.instant(), List.of(change)));
    accepted.keep(report.id(), whole.figures().seen(text.counted()));
    return report;
  }

  /** Somebody has looked at every figure that changed and takes it as it is now (REQ-99). */
  @Transactional
  public Outcome<Report> accept(Report report, UnitView unit, Actor by) {
    WholeReport whole = reading.whole(report, unit);
    String changed = String.valueOf(whole.changed());
    store.save(report, act("reports.figures-accepted", report, by, null, changed));
    accepted.keep(report.id(), whole.figures().seen(whole.counted()));
    return Outcome.done(report);
  }

  /**
   * One step of the way of a report.
   *
   * @param issue what the records officer gave, for {@link ReportMove#ISSUE}; else null
   * @param reason for the moves that need one; else empty
   * @throws vn.tdkt.kernel.StaleEdit if somebody changed the report since it was seen
   */
  @Transactional
  public Outcome<Report> move(
      Report report,
      UnitView unit,
      ReportMove move,
      Report.@Nullable Issue issue,
      String reason,
      Actor by) {
    if (!report.allows(move)) {
      return notOpen(report);
    }
    if (move.needsReason() && reason.isBlank()) {
      return Outcome.refused("reports.refused.no-reason", REPORTED);
    }
    return switch (move) {
      case SUBMIT ->
          ready(reading.whole(report, unit))
              .then(done -> saved(report.moved(move, null, null), move, "", by));
      case ISSUE ->
          issue == null || issue.number().isBlank()
              ? Outcome.refused("reports.refused.no-number", NUMBERED)
              : ready(reading.whole(report, unit)).then(whole -> issued(whole, issue, by));
      case VOID_IT -> saved(report.moved(move, null, reason.strip()), move, reason, by);
      case REVISE, TAKE_BACK, SEND_BACK, APPROVE ->
          saved(report.moved(move, null, null), move, reason, by);
    };
  }

  /** Whether every figure is there, and as somebody saw it. */
  private static Outcome<WholeReport> ready(WholeReport whole) {
    if (whole.isEmpty()) {
      return Outcome.refused("reports.refused.empty", REPORTED);
    }
    if (whole.missing() > 0) {
      return Outcome.refused("reports.refused.missing", LIVE, whole.missing());
    }
    return whole.changed() > 0
        ? Outcome.refused("reports.refused.changed", LIVE, whole.changed())
        : Outcome.done(whole);
  }

  private Outcome<Report> issued(WholeReport whole, Report.Issue issue, Actor by) {
    Report report = whole.report();
    copies.keep(report, issue, by);
    return saved(report.moved(ReportMove.ISSUE, issue, null), ReportMove.ISSUE, issue.number(), by);
  }

  private Outcome<Report> saved(Report report, ReportMove move, String said, Actor by) {
    store.save(report, act(move.kind(), report, by, null, said.strip()));
    return Outcome.done(report);
  }

  private ReportAct act(
      String kind, Report report, Actor by, @Nullable String before, @Nullable String after) {
    Change change = Change.of(WORDS.say("field.report"), before, after);
    return new ReportAct(kind, report.id(), by, clock.instant(), List.of(change));
  }

  private static Outcome<Report> notOpen(Report report) {
    return Outcome.refused("reports.refused.not-open", REPORTED, report.state().words());
  }
}
