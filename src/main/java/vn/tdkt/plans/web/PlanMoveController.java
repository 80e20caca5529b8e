package vn.tdkt.plans.web;

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
import vn.tdkt.pages.Forms;
import vn.tdkt.pages.Pages;
import vn.tdkt.pages.Typed;
import vn.tdkt.plans.Plan;
import vn.tdkt.plans.Planning;
import vn.tdkt.plans.Plans;

/** The steps of a plan: at once, or after a form where one asks for something. */
@Controller
@RequestMapping(PlanController.ADDRESS + PlanController.ONE)
class PlanMoveController {
  private final Plans plans;
  private final Planning planning;
  private final Forms forms;
  private final Pages pages;

  PlanMoveController(Plans plans, Planning planning, Forms forms, Pages pages) {
    this.plans = plans;
    this.planning = planning;
    this.forms = forms;
    this.pages = pages;
  }

  @PostMapping(IssuanceButtons.AT_ONCE)
  @Requires(Permission.PLAN_VIEW)
  String atOnce(
      @PathVariable UUID id, @PathVariable String move, @RequestParam long version, Access access) {
    IssuanceMove asked = IssuanceButtons.move(move);
    Plan plan = plans.plan(id, asked.permission(), access);
    return pages.after(
        planning.move(plan.seen(version), IssuanceStep.of(asked), access.actor()),
        "redirect:" + plan.address(),
        plan.sort().notice(asked));
  }

  @GetMapping(IssuanceForm.ADDRESS)
  @Requires(Permission.PLAN_VIEW)
  ModelAndView form(@PathVariable UUID id, @PathVariable String move, Access access) {
    IssuanceMove asked = IssuanceButtons.move(move);
    Plan plan = plans.plan(id, asked.permission(), access);
    return forms.show(IssuanceForm.of(plan, asked, Typed.NOTHING));
  }

  @PostMapping(IssuanceForm.ADDRESS)
  @Requires(Permission.PLAN_VIEW)
  ModelAndView take(
      @PathVariable UUID id,
      @PathVariable String move,
      @RequestParam MultiValueMap<String, String> values,
      Access access) {
    IssuanceMove asked = IssuanceButtons.move(move);
    Plan plan = plans.plan(id, asked.permission(), access);
    Typed typed = new Typed(values);
    return forms.end(
        IssuanceForm.of(plan, asked, typed),
        typed,
        () -> planning.move(plan, IssuanceForm.read(asked, typed), access.actor()),
        Plan::address,
        plan.sort().notice(asked));
  }
}
