package vn.tdkt.deployment.web;

import java.util.List;
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
import vn.tdkt.deployment.Briefing;
import vn.tdkt.deployment.Briefings;
import vn.tdkt.deployment.Filing;
import vn.tdkt.deployment.KeyTasks;
import vn.tdkt.issuance.IssuanceState;
import vn.tdkt.kernel.Words;
import vn.tdkt.organisation.UnitView;
import vn.tdkt.pages.Pages;
import vn.tdkt.plans.Plan;
import vn.tdkt.plans.Plans;

/** How far an issued plan has reached: the register, the staff, those above (REQ-61, REQ-68). */
@Controller
@RequestMapping(PlanDeploymentController.ADDRESS)
class PlanDeploymentController {
  static final String ADDRESS = "/ke-hoach/{id:[0-9a-f-]{36}}/trien-khai";
  private static final Words WORDS = Words.of("deployment");

  private final Plans plans;
  private final IssuedPapers papers;
  private final Filing filing;
  private final Briefings briefings;
  private final KeyTasks keyTasks;
  private final Pages pages;

  PlanDeploymentController(
      Plans plans,
      IssuedPapers papers,
      Filing filing,
      Briefings briefings,
      KeyTasks keyTasks,
      Pages pages) {
    this.plans = plans;
    this.papers = papers;
    this.filing = filing;
    this.briefings = briefings;
    this.keyTasks = keyTasks;
    this.pages = pages;
  }

  static String address(Plan plan) {
    return plan.address() + "/trien-khai";
  }

  @GetMapping
  @Requires(Permission.PLAN_VIEW)
  String show(@PathVariable UUID id, Access access, Model model) {
    Plan plan = plans.plan(id, Permission.PLAN_VIEW, access);
    UnitView unit = plans.unit(plan.unit(), Permission.PLAN_VIEW, access);
    model.addAttribute("page", pages.page(WORDS.say("title.plan", plan.year())));
    model.addAttribute("plan", plan.address());
    model.addAttribute("address", address(plan));
    model.addAttribute("issued", plan.state() == IssuanceState.ISSUED);
    model.addAttribute("filed", papers.filed(plan, plan.issue(), address(plan), access));
    List<Briefing> told = briefings.of(plan);
    model.addAttribute("staff", briefings.staff(plan, told));
    model.addAttribute("briefings", told);
    model.addAttribute("registrations", keyTasks.of(plan));
    model.addAttribute("mayEdit", access.may(Permission.PLAN_EDIT, unit.scope()));
    return "deployment/plan";
  }

  @PostMapping("/vao-so")
  @Requires(Permission.PLAN_VIEW)
  String file(@PathVariable UUID id, Access access) {
    Plan plan = plans.plan(id, Permission.PLAN_VIEW, access);
    papers.mayFile(plan.unit(), access);
    return pages.after(
        papers.of(plan).then(paper -> filing.file(paper, access)),
        "redirect:" + address(plan),
        WORDS.say("notice.filed"));
  }
}
