package vn.tdkt.deployment.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.access.Requires;
import vn.tdkt.deployment.Filing;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.Pages;
import vn.tdkt.reports.Report;
import vn.tdkt.reports.Reports;

/** How far an issued report has come: the register, and those it is for. */
@Controller
@RequestMapping("/bao-cao/{id:[0-9a-f-]{36}}/gui-di")
class ReportDeploymentController {
  private static final Words WORDS = Words.of("deployment");

  private final Reports reports;
  private final IssuedPapers papers;
  private final Filing filing;
  private final Pages pages;

  ReportDeploymentController(Reports reports, IssuedPapers papers, Filing filing, Pages pages) {
    this.reports = reports;
    this.papers = papers;
    this.filing = filing;
    this.pages = pages;
  }

  private static String address(Report report) {
    return report.address() + "/gui-di";
  }

  @GetMapping
  @Requires(Permission.PLAN_VIEW)
  String show(@PathVariable UUID id, Access access, Model model) {
    Report report = reports.report(id, Permission.PLAN_VIEW, access);
    model.addAttribute("page", pages.page(WORDS.say("title.report", report.name())));
    model.addAttribute("report", report.address());
    model.addAttribute("filed", papers.filed(report, report.issue(), address(report), access));
    return "deployment/report";
  }

  @PostMapping("/vao-so")
  @Requires(Permission.PLAN_VIEW)
  String file(@PathVariable UUID id, Access access) {
    Report report = reports.report(id, Permission.PLAN_VIEW, access);
    papers.mayFile(report.unit(), access);
    return pages.after(
        papers.of(report).then(paper -> filing.file(paper, access)),
        "redirect:" + address(report),
        WORDS.say("notice.filed"));
  }
}
