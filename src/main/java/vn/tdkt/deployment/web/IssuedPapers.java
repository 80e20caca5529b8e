package vn.tdkt.deployment.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.deployment.Filing;
import vn.tdkt.deployment.IssuedPaper;
import vn.tdkt.issuance.IssuanceState;
import vn.tdkt.issuance.Issue;
import vn.tdkt.issuance.OwnPaper;
import vn.tdkt.kernel.Citation;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.kernel.VietnamTime;
import vn.tdkt.kernel.Words;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.organisation.UnitView;
import vn.tdkt.organisation.Units;
import vn.tdkt.papers.PaperKind;
import vn.tdkt.plans.Chapter;
import vn.tdkt.plans.Plan;
import vn.tdkt.plans.PlanPaper;
import vn.tdkt.plans.Plans;
import vn.tdkt.plans.WholePlan;
import vn.tdkt.register.RegisterAccess;
import vn.tdkt.register.RegisteredDocument;
import vn.tdkt.register.Registers;
import vn.tdkt.reports.Copies;
import vn.tdkt.reports.Report;
import vn.tdkt.reports.ReportCopy;
import vn.tdkt.reports.ReportPaper;
import vn.tdkt.reports.ReportPart;

/** Issued plans and reports as the register takes them, and where they stand in it. */
@Component
class IssuedPapers {
  private static final Words WORDS = Words.of("deployment");
  private static final Citation FILED = Citation.of("REQ-37");

  private final Plans plans;
  private final Copies copies;
  private final Units units;
  private final Filing filing;
  private final Registers registers;

  IssuedPapers(Plans plans, Copies copies, Units units, Filing filing, Registers registers) {
    this.plans = plans;
    this.copies = copies;
    this.units = units;
    this.filing = filing;
    this.registers = registers;
  }

  Outcome<IssuedPaper> of(Plan plan) {
    Issue issue = plan.issue();
    if (plan.state() != IssuanceState.ISSUED || issue == null) {
      return Outcome.refused("deployment.refused.not-issued", FILED);
    }
    WholePlan whole = plans.whole(plan);
    UnitView unit = units.unit(new UnitId(plan.unit()), issue.on());
    return Outcome.done(
        new IssuedPaper(
            plan.id(),
            unit,
            PaperKind.PLAN,
            issue,
            WORDS.say("about.plan", plan.year()),
            whole.chapter(Chapter.RECIPIENTS).paragraphs(),
            new PlanPaper(whole, unit, place(unit, issue.on())).paper()));
  }

  Outcome<IssuedPaper> of(Report report) {
    Issue issue = report.issue();
    if (report.state() != IssuanceState.ISSUED || issue == null) {
      return Outcome.refused("deployment.refused.not-issued", FILED);
    }
    ReportCopy copy = copies.of(report);
    List<String> to =
        copy.sections().stream()
            .filter(section -> section.part() == ReportPart.CLOSING)
            .flatMap(section -> section.paragraphs().stream())
            .toList();
    return Outcome.done(
        new IssuedPaper(
            report.id(),
            units.unit(new UnitId(report.unit()), issue.on()),
            PaperKind.REPORT,
            issue,
            report.about(),
            to,
            new ReportPaper(copy).paper()));
  }

  private String place(UnitView unit, LocalDate day) {
    return units.unit(unit.jurisdiction(), day).place();
  }

  /**
   * @throws NotVisible if the person does not keep the registers of that unit
   */
  void mayFile(UUID unit, Access access) {
    if (!RegisterAccess.may(Permission.DOCUMENT_REGISTER, unit, access)) {
      throw new NotVisible("register");
    }
  }

  /**
   * @param address the page, below which it is entered
   */
  FiledView filed(OwnPaper paper, @Nullable Issue issue, String address, Access access) {
    if (paper.state() != IssuanceState.ISSUED || issue == null) {
      return FiledView.notIssued();
    }
    String cited = WORDS.say("cited", issue.number(), VietnamTime.date(issue.on()));
    Optional<UUID> document = filing.documentOf(paper.id(), issue);
    boolean may = RegisterAccess.may(Permission.DOCUMENT_REGISTER, paper.unit(), access);
    if (document.isEmpty()) {
      return new FiledView(cited, null, List.of(), may ? address + "/vao-so" : null);
    }
    if (!RegisterAccess.maySee(paper.jurisdiction(), paper.unit(), access)) {
      return new FiledView(cited, null, List.of(), null);
    }
    RegisteredDocument registered = registers.document(document.get(), access);
    return new FiledView(
        cited, "/van-ban/" + registered.id(), registers.recipients(registered), null);
  }
}
