package vn.tdkt.sample;

import java.util.Comparator;
import org.springframework.stereotype.Component;
import vn.tdkt.access.Access;
import vn.tdkt.facts.Span;
import vn.tdkt.issuance.IssuanceMove;
import vn.tdkt.issuance.IssuanceStep;
import vn.tdkt.organisation.UnitView;
import vn.tdkt.reports.NewReport;
import vn.tdkt.reports.Report;
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
    take(unit, IssuanceStep.of(IssuanceMove.SUBMIT), officer);
    String number = told.number();
    if (number != null) {
      take(unit, IssuanceStep.of(IssuanceMove.APPROVE), leader);
      take(unit, IssuanceStep.issue(number, told.issued()), officer);
    }
  }

  private void take(UnitView unit, IssuanceStep step, Access by) {
    Done.of(reporting.move(latest(unit), unit, step, by.actor()));
  }

  /** The one begun last. */
  private Report latest(UnitView unit) {
    return reports.of(unit).stream().max(Comparator.comparing(Report::id)).orElseThrow();
  }
}
