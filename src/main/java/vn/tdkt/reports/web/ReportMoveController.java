package vn.tdkt.reports.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.access.Requires;
import vn.tdkt.issuance.IssuanceButtons;
import vn.tdkt.issuance.IssuanceForm;
import vn.tdkt.issuance.IssuanceMove;
import vn.tdkt.issuance.IssuanceStep;
import vn.tdkt.organisation.UnitView;
import vn.tdkt.pages.Forms;
import vn.tdkt.pages.Pages;
import vn.tdkt.pages.Typed;
import vn.tdkt.reports.Report;
import vn.tdkt.reports.Reporting;
import vn.tdkt.reports.Reports;

/** The steps of a report: at once, or after a form where one asks for something. */
@Controller
@RequestMapping(ReportController.ADDRESS + ReportController.ONE)
class ReportMoveController {
  private final Reports reports;
  private final Reporting reporting;
  private final Forms forms;
  private final Pages pages;

  ReportMoveController(Reports reports, Reporting reporting, Forms forms, Pages pages) {
    this.reports = reports;
    this.reporting = reporting;
    this.forms = forms;
    this.pages = pages;
  }

  @PostMapping(IssuanceButtons.AT_ONCE)
  @Requires(Permission.PLAN_VIEW)
  String atOnce(
      @PathVariable UUID id, @PathVariable String move, @RequestParam long version, Access access) {
    IssuanceMove asked = IssuanceButtons.move(move);
    Report report = reports.report(id, asked.permission(), access);
    UnitView unit = reports.unit(report.unit(), asked.permission(), access);
    return pages.after(
        reporting.move(report.seen(version), unit, IssuanceStep.of(asked), access.actor()),
        "redirect:" + report.address(),
        report.sort().notice(asked));
  }

  @GetMapping(IssuanceForm.ADDRESS)
  @Requires(Permission.PLAN_VIEW)
  ModelAndView form(@PathVariable UUID id, @PathVariable String move, Access access) {
    IssuanceMove asked = IssuanceButtons.move(move);
    Report report = reports.report(id, asked.permission(), access);
    return forms.show(IssuanceForm.of(report, asked, Typed.NOTHING));
  }

  @PostMapping(IssuanceForm.ADDRESS)
  @Requires(Permission.PLAN_VIEW)
  ModelAndView take(
      @PathVariable UUID id,
      @PathVariable String move,
      @RequestParam MultiValueMap<String, String> values,
      Access access) {
    IssuanceMove asked = IssuanceButtons.move(move);
    Report report = reports.report(id, asked.permission(), access);
    UnitView unit = reports.unit(report.unit(), asked.permission(), access);
    Typed typed = new Typed(values);
    return forms.end(
        IssuanceForm.of(report, asked, typed),
        typed,
        () -> reporting.move(report, unit, IssuanceForm.read(asked, typed), access.actor()),
        Report::address,
        report.sort().notice(asked));
  }
}
