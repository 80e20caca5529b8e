package vn.tdkt.sample;

import java.util.Comparator;
import org.springframework.stereotype.Component;
import vn.tdkt.access.Access;
import vn.tdkt.facts.Span;
import vn.tdkt.organisation.UnitView;
import vn.tdkt.reports.NewReport;
import vn.tdkt.reports.Report;
import vn.tdkt.reports.ReportMove;
import vn.tdkt.reports.Reporting;
import vn.tdkt.reports.Reports;

/** The reports of a year: words of people, figures from what was counted. */
@Component
class SampleReports {
  private final Reports reports;
  private final Reporting reporting;

  SampleReports(Reports reports, Reporting reporting) {
    this.reports = reports;
    this.reporting = reporting;
  }

  /** Goes as far as the file tells: one without a number waits for the leader. */
  void load(UnitView unit, WrittenYear year, Access officer, Access leader) {
    year.reports().forEach(told -> load(unit, year, told, officer, leader));
  }

  private void load(
      UnitView unit, WrittenYear year, WrittenYear.Told told, Access officer, Access leader) {
    Span time = told.kind().within(year.from());
    NewReport wanted =
        new NewReport(told.kind(), year.year(), "", time, time.until().minusDays(1), true);
    Done.of(reporting.begin(unit, wanted, officer.actor()));
    told.sections()
        .forEach(
            (section, text) ->
                Done.of(reporting.write(latest(unit), unit, section, text, officer.actor())));
    take(unit, ReportMove.SUBMIT, told, officer);
    if (told.number() != null) {
      take(unit, ReportMove.APPROVE, told, leader);
      take(unit, ReportMove.ISSUE, told, officer);
    }
  }

  private void take(UnitView unit, ReportMove move, WrittenYear.Told told, Access by) {
    String number = told.number();
    Report.Issue issue = number == null ? null : new Report.Issue(number, told.issued());
    Done.of(
        reporting.move(
            latest(unit), unit, move, move == ReportMove.ISSUE ? issue : null, "", by.actor()));
  }

  /** The one begun last. */
  private Report latest(UnitView unit) {
    return reports.of(unit).stream().max(Comparator.comparing(Report::id)).orElseThrow();
  }
}
