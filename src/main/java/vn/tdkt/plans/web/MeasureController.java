package vn.tdkt.plans.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
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
import vn.tdkt.kernel.Words;
import vn.tdkt.organisation.UnitView;
import vn.tdkt.pages.Pages;
import vn.tdkt.pages.Typed;
import vn.tdkt.plans.Plan;
import vn.tdkt.plans.PlanWriting;
import vn.tdkt.plans.Plans;
import vn.tdkt.plans.Target;

/** What is counted for a target: one row for each, and two empty ones for more. */
@Controller
@RequestMapping(PlanController.ADDRESS + PlanController.ONE + TargetController.TARGET + "/dem")
class MeasureController {
  private static final Words WORDS = Words.of("plans");
  private static final int EMPTY_ROWS = 2;

  private final Plans plans;
  private final PlanWriting writing;
  private final Pages pages;

  MeasureController(Plans plans, PlanWriting writing, Pages pages) {
    this.plans = plans;
    this.writing = writing;
    this.pages = pages;
  }

  @GetMapping
  @Requires(Permission.PLAN_EDIT)
  ModelAndView form(@PathVariable UUID id, @PathVariable UUID target, Access access) {
    Plan plan = plans.plan(id, Permission.PLAN_EDIT, access);
    Target counted = plans.target(plan, target);
    List<MeasureRow> rows =
        new ArrayList<>(counted.measures().stream().map(MeasureRow::of).toList());
    while (rows.size() < counted.measures().size() + EMPTY_ROWS) {
      rows.add(MeasureRow.EMPTY);
    }
    return view(plan, counted, rows, HttpStatus.OK);
  }

  @PostMapping
  @Requires(Permission.PLAN_EDIT)
  ModelAndView count(
      @PathVariable UUID id,
      @PathVariable UUID target,
      @RequestParam long version,
      @RequestParam MultiValueMap<String, String> values,
      Access access) {
    Plan plan = plans.plan(id, Permission.PLAN_EDIT, access);
    UnitView unit = plans.unit(plan.unit(), Permission.PLAN_EDIT, access);
    Target counted = plans.target(plan, target);
    List<MeasureRow> rows = MeasureRow.all(new Typed(values));
    if (rows.stream().anyMatch(row -> row.fault() != null)) {
      return view(plan, counted, rows, HttpStatus.UNPROCESSABLE_CONTENT);
    }
    List<PlanWriting.Wanted> wanted =
        rows.stream().filter(row -> !row.isEmpty()).map(MeasureRow::wanted).toList();
    pages.value(writing.count(plan.seen(version), unit, counted, wanted, access.actor()));
    pages.tell(WORDS.say("notice.counted"));
    return new ModelAndView("redirect:" + plan.address() + "#" + counted.kind().slug());
  }

  private ModelAndView view(Plan plan, Target target, List<MeasureRow> rows, HttpStatus status) {
    return new ModelAndView(
        "plans/measures",
        Map.of(
            "page",
            pages.page(WORDS.say("count")),
            "plan",
            plan,
            "target",
            target,
            "address",
            TargetController.address(plan, target) + "/dem",
            "rows",
            rows),
        status);
  }
}
