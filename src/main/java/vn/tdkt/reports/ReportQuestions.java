package vn.tdkt.reports;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import vn.tdkt.access.Access;
import vn.tdkt.kernel.Finding;
import vn.tdkt.kernel.Words;
import vn.tdkt.organisation.UnitView;
import vn.tdkt.proofreading.EditionsOnRecord;

/** What a person should look at before a report goes on, with what others know of its year. */
@Service
public class ReportQuestions {
  private static final Words WORDS = Words.of("reports");

  private final PointsLost lost;
  private final AimsMissed missed;
  private final EditionsOnRecord editions;

  ReportQuestions(PointsLost lost, AimsMissed missed, EditionsOnRecord editions) {
    this.lost = lost;
    this.missed = missed;
    this.editions = editions;
  }

  /** Nothing once it can no longer be changed. */
  public List<Finding> of(WholeReport whole, UnitView unit, Access by) {
    Report report = whole.report();
    return report.open()
        ? Stream.concat(
                whole
                    .findings(
                        lost.of(unit, report.year(), by),
                        editions.around(
                            unit.jurisdiction().value(), report.time().from().getYear()))
                    .stream(),
                aims(report, unit, by))
            .toList()
        : List.of();
  }

  /** Only a report of the whole year tells what came of the aims (REQ-166). */
  private Stream<Finding> aims(Report report, UnitView unit, Access by) {
    return report.kind() == ReportKind.YEAR
        ? missed.of(unit, report.year(), by).stream()
            .map(
                asked ->
                    Finding.question("report.aim-missed", "", asked)
                        .withFix(WORDS.say("fix.report.aim-missed")))
        : Stream.empty();
  }
}
