package vn.tdkt.reports.web;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.access.Requires;
import vn.tdkt.audit.AuditTrail;
import vn.tdkt.audit.Entry;
import vn.tdkt.issuance.IssuanceButtons;
import vn.tdkt.kernel.Act;
import vn.tdkt.kernel.Finding;
import vn.tdkt.kernel.Words;
import vn.tdkt.organisation.UnitView;
import vn.tdkt.pages.OpenQuestions;
import vn.tdkt.pages.Pages;
import vn.tdkt.reports.Report;
import vn.tdkt.reports.ReportQuestions;
import vn.tdkt.reports.Reporting;
import vn.tdkt.reports.Reports;
import vn.tdkt.reports.WholeReport;

/** The reports of a unit, and one report with its way. */
@Controller
@RequestMapping(ReportController.ADDRESS)
class ReportController {
  static final String ADDRESS = "/bao-cao";
  static final String ONE = "/{id:[0-9a-f-]{36}}";
  private static final Words WORDS = Words.of("reports");

  private final Reports reports;
  private final Reporting reporting;
  private final ReportQuestions questions;
  private final AuditTrail trail;
  private final Pages pages;

  ReportController(
      Reports reports,
      Reporting reporting,
      ReportQuestions questions,
      AuditTrail trail,
      Pages pages) {
    this.reports = reports;
    this.reporting = reporting;
    this.questions = questions;
    this.trail = trail;
    this.pages = pages;
  }

  @GetMapping
  @Requires(Permission.PLAN_VIEW)
  String list(Access access, Model model) {
    UnitView unit = reports.own(Permission.PLAN_VIEW, access);
    model.addAttribute("page", pages.page(WORDS.say("title")));
    model.addAttribute("reports", reports.of(unit));
    model.addAttribute("mayEdit", access.may(Permission.PLAN_EDIT, unit.scope()));
    return "reports/reports";
  }

  @GetMapping(ONE)
  @Requires(Permission.PLAN_VIEW)
  String show(@PathVariable UUID id, Access access, Model model) {
    Report report = reports.report(id, Permission.PLAN_VIEW, access);
    UnitView unit = reports.unit(report.unit(), Permission.PLAN_VIEW, access);
    model.addAttribute("page", pages.page(report.name()));
    model.addAttribute("unit", unit.fullName());
    WholeReport whole = reports.whole(report, unit);
    List<Finding> findings = questions.of(whole, unit, access);
    model.addAttribute("whole", whole);
    model.addAttribute("findings", findings);
    model.addAttribute("steps", IssuanceButtons.steps(report));
    model.addAttribute(
        "buttons", IssuanceButtons.of(report, unit, new OpenQuestions(findings), access));
    boolean keeps = access.may(Permission.PLAN_EDIT, unit.scope());
    model.addAttribute("mayEdit", report.open() && keeps);
    model.addAttribute("mayAssign", keeps);
    model.addAttribute(
        "trail",
        trail.of(new Act.Subject("report", report.id())).stream().map(Entry::text).toList());
    return "reports/report";
  }

  @PostMapping(ONE + "/nhan-so-moi")
  @Requires(Permission.PLAN_EDIT)
  String accept(@PathVariable UUID id, @RequestParam long version, Access access) {
    Report report = reports.report(id, Permission.PLAN_EDIT, access);
    UnitView unit = reports.unit(report.unit(), Permission.PLAN_EDIT, access);
    return pages.after(
        reporting.accept(report.seen(version), unit, access.actor()),
        "redirect:" + report.address(),
        WORDS.say("notice.accepted"));
  }
}
