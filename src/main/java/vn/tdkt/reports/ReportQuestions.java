package vn.tdkt.reports;

import java.util.List;
import org.springframework.stereotype.Service;
import vn.tdkt.access.Access;
import vn.tdkt.kernel.Finding;
import vn.tdkt.organisation.UnitView;
import vn.tdkt.proofreading.EditionsOnRecord;

/** What a person should look at before a report goes on, with what others know of its year. */
@Service
public class ReportQuestions {
  private final PointsLost lost;
  private final EditionsOnRecord editions;

  ReportQuestions(PointsLost lost, EditionsOnRecord editions) {
    this.lost = lost;
    this.editions = editions;
  }

  /** Nothing once it can no longer be changed. */
  public List<Finding> of(WholeReport whole, UnitView unit, Access by) {
    Report report = whole.report();
    return report.open()
        ? whole.findings(
            lost.of(unit, report.year(), by),
            editions.around(unit.jurisdiction().value(), report.time().from().getYear()))
        : List.of();
  }
}
