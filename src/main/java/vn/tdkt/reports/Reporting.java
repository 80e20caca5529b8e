package vn.tdkt.reports;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.calendar.RecordedSteps;
import vn.tdkt.issuance.IssuanceMove;
import vn.tdkt.issuance.IssuanceState;
import vn.tdkt.issuance.IssuanceStep;
import vn.tdkt.issuance.Issue;
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

  private final ReportStore store;
  private final SectionStore sections;
  private final AcceptedStore accepted;
  private final Reports reading;
  private final Copies copies;
  private final RecordedSteps steps;
  private final Clock clock;

  Reporting(
      ReportStore store,
      SectionStore sections,
      AcceptedStore accepted,
      Reports reading,
      Copies copies,
      RecordedSteps steps,
      Clock clock) {
    this.store = store;
    this.sections = sections;
    this.accepted = accepted;
    this.reading = reading;
    this.copies = copies;
    this.steps = steps;
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
            IssuanceState.DRAFT,
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
        && other.state() != IssuanceState.VOID;
  }

  /**
   * The text of a section as somebody typed it, with names of figures in braces; whoever writes it
   * has seen the figures that stand in it.
   */
  @Transactional
  public Outcome<Report> write(
      Report report, UnitView unit, ReportSection section, String typed, Actor by) {
    if (!report.open()) {
      return IssuanceStep.notOpen(report);
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
   * @throws vn.tdkt.kernel.StaleEdit if somebody changed the report since it was seen
   */
  @Transactional
  public Outcome<Report> move(Report report, UnitView unit, IssuanceStep step, Actor by) {
    return step.checked(report)
        .then(checked -> prepared(report, unit, checked, by))
        .map(
            ready -> {
              Report moved = report.moved(ready);
              String kind = report.sort().act(ready.move());
              store.save(moved, act(kind, moved, by, null, ready.said()));
              Issue issue = ready.issue();
              if (issue != null) {
                issued(moved, unit, issue, by);
              }
              return moved;
            });
  }

  private void issued(Report report, UnitView unit, Issue issue, Actor by) {
    report
        .kind()
        .step()
        .ifPresent(code -> steps.done(unit.scope(), report.year(), code, issue.on(), by));
  }

  /** Before a report is submitted or issued it is whole; what is issued is kept as it was. */
  private Outcome<IssuanceStep> prepared(
      Report report, UnitView unit, IssuanceStep step, Actor by) {
    if (step.move() != IssuanceMove.SUBMIT && step.issue() == null) {
      return Outcome.done(step);
    }
    return ready(reading.whole(report, unit))
        .map(
            whole -> {
              if (step.issue() != null) {
                copies.keep(report, step.issue(), by);
              }
              return step;
            });
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

  private ReportAct act(
      String kind, Report report, Actor by, @Nullable String before, @Nullable String after) {
    Change change = Change.of(WORDS.say("field.report"), before, after);
    return new ReportAct(kind, report.id(), by, clock.instant(), List.of(change));
  }
}
