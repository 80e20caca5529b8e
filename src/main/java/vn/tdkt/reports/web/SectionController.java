package vn.tdkt.reports.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.access.Requires;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.kernel.Refusal;
import vn.tdkt.kernel.StaleEdit;
import vn.tdkt.kernel.Words;
import vn.tdkt.organisation.UnitView;
import vn.tdkt.pages.Pages;
import vn.tdkt.reports.Report;
import vn.tdkt.reports.ReportSection;
import vn.tdkt.reports.Reporting;
import vn.tdkt.reports.Reports;
import vn.tdkt.reports.WholeReport;

/** Writes a section beside the list of figures that can stand in it. */
@Controller
@RequestMapping(ReportController.ADDRESS + ReportController.ONE + "/phan/{slug}")
class SectionController {
  private static final Words WORDS = Words.of("reports");

  private final Reports reports;
  private final Reporting reporting;
  private final Pages pages;

  SectionController(Reports reports, Reporting reporting, Pages pages) {
    this.reports = reports;
    this.reporting = reporting;
    this.pages = pages;
  }

  @GetMapping
  @Requires(Permission.PLAN_EDIT)
  ModelAndView show(@PathVariable UUID id, @PathVariable String slug, Access access) {
    Report report = reports.report(id, Permission.PLAN_EDIT, access);
    WholeReport whole = reports.whole(report, unit(report, access));
    ReportSection section = section(report, slug);
    return page(whole, section, whole.typed(section), null, HttpStatus.OK);
  }

  /** Where it cannot be saved, what was typed comes back as it was. */
  @PostMapping
  @Requires(Permission.PLAN_EDIT)
  ModelAndView write(
      @PathVariable UUID id,
      @PathVariable String slug,
      @RequestParam String text,
      @RequestParam long version,
      Access access) {
    Report report = reports.report(id, Permission.PLAN_EDIT, access);
    UnitView unit = unit(report, access);
    ReportSection section = section(report, slug);
    try {
      return switch (reporting.write(report.seen(version), unit, section, text, access.actor())) {
        case Outcome.Done<Report>(Report done) -> {
          pages.tell(WORDS.say("notice.written", section.words()));
          yield new ModelAndView("redirect:" + done.address() + "#" + section.slug());
        }
        case Outcome.Refused<Report>(Refusal refusal) ->
            page(
                reports.whole(report, unit),
                section,
                text,
                refusal.text(),
                HttpStatus.UNPROCESSABLE_CONTENT);
      };
    } catch (StaleEdit stale) {
      WholeReport whole = reports.whole(report, unit);
      return page(whole, section, text, WORDS.say("stale"), HttpStatus.CONFLICT);
    }
  }

  private UnitView unit(Report report, Access access) {
    return reports.unit(report.unit(), Permission.PLAN_EDIT, access);
  }

  private static ReportSection section(Report report, String slug) {
    return ReportSection.of(slug)
        .filter(report.sections()::contains)
        .orElseThrow(() -> new NotVisible("section " + slug));
  }

  private ModelAndView page(
      WholeReport whole,
      ReportSection section,
      String text,
      @Nullable String refusal,
      HttpStatus status) {
    ModelAndView page = new ModelAndView("reports/section", status);
    page.addObject("page", pages.page(section.words()));
    page.addObject("whole", whole);
    page.addObject("section", section);
    page.addObject("text", text);
    page.addObject("past", reports.past(whole, section));
    page.addObject("refusal", refusal);
    return page;
  }
}
