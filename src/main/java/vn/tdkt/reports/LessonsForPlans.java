package vn.tdkt.reports;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.issuance.Issue;
import vn.tdkt.kernel.VietnamTime;
import vn.tdkt.kernel.Words;
import vn.tdkt.plans.Lessons;
import vn.tdkt.plans.Plan;
import vn.tdkt.plans.TellsLessons;
import vn.tdkt.reports.store.ReportStore;

/** Takes limits, causes and directions of the year that ended to whoever plans the next one. */
@Service
class LessonsForPlans implements TellsLessons {
  private static final Words WORDS = Words.of("reports");

  private final ReportStore reports;
  private final Copies copies;

  LessonsForPlans(ReportStore reports, Copies copies) {
    this.reports = reports;
    this.copies = copies;
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Lessons> before(Plan plan) {
    return reports
        .issuedOfYearBefore(plan.unit(), ReportKind.YEAR, plan.time().from())
        .map(report -> lessons(report, copies.of(report)));
  }

  private static Lessons lessons(Report report, ReportCopy copy) {
    return new Lessons(
        source(report),
        report.address(),
        said(copy, ReportSection.LIMITS),
        said(copy, ReportSection.CAUSES),
        said(copy, ReportSection.DIRECTIONS));
  }

  private static String source(Report report) {
    Issue issue = report.issue();
    return issue == null
        ? report.name()
        : WORDS.say("lessons.source", report.name(), issue.number(), VietnamTime.date(issue.on()));
  }

  private static List<String> said(ReportCopy copy, ReportSection section) {
    return copy.sections().stream()
        .filter(one -> one.section() == section)
        .flatMap(one -> one.paragraphs().stream())
        .distinct()
        .toList();
  }
}
