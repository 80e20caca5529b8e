package vn.tdkt.reports.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.access.Requires;
import vn.tdkt.access.Scope;
import vn.tdkt.facts.Counted;
import vn.tdkt.facts.CountedFigures;
import vn.tdkt.facts.Indicator;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.Pages;
import vn.tdkt.reports.Report;
import vn.tdkt.reports.Reports;
import vn.tdkt.reports.Sources;

/** Where a figure of a report comes from. */
@Controller
@RequestMapping(ReportController.ADDRESS + ReportController.ONE + "/so-lieu/{indicator}")
class SourceController {
  private static final Words WORDS = Words.of("reports");

  private final Reports reports;
  private final Sources sources;
  private final CountedFigures figures;
  private final Pages pages;

  SourceController(Reports reports, Sources sources, CountedFigures figures, Pages pages) {
    this.reports = reports;
    this.sources = sources;
    this.figures = figures;
    this.pages = pages;
  }

  @GetMapping
  @Requires(Permission.PLAN_VIEW)
  String show(@PathVariable UUID id, @PathVariable UUID indicator, Access access, Model model) {
    Report report = reports.report(id, Permission.PLAN_VIEW, access);
    Indicator counted = sources.counted(report, indicator);
    model.addAttribute("page", pages.page(counted.what()));
    model.addAttribute("report", report);
    model.addAttribute("measure", counted.measure());
    Counted from = figures.of(report.unit()).get(indicator);
    model.addAttribute("counted", from == null ? null : words(from));
    model.addAttribute(
        "register", from != null && sees(from, report, access) ? from.address() : null);
    model.addAttribute(
        "sources", sources.of(report, counted, access).stream().map(SourceLine::of).toList());
    return "reports/source";
  }

  private static String words(Counted from) {
    return WORDS.say("source.records", from.what().register(), from.since());
  }

  private static boolean sees(Counted from, Report report, Access access) {
    return access.may(from.what().permission(), Scope.unit(report.jurisdiction(), report.unit()));
  }
}
