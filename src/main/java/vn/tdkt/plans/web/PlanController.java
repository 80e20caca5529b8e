package vn.tdkt.plans.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
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
import vn.tdkt.pages.Page;
import vn.tdkt.pages.Pages;
import vn.tdkt.plans.Board;
import vn.tdkt.plans.Plan;
import vn.tdkt.plans.Plans;
import vn.tdkt.plans.TellsLessons;
import vn.tdkt.plans.WholePlan;
import vn.tdkt.proofreading.EditionsOnRecord;

/** The plans of a unit, one plan with its way, its progress and its paper. */
@Controller
@RequestMapping(PlanController.ADDRESS)
class PlanController {
  static final String ADDRESS = "/ke-hoach";
  static final String ONE = "/{id:[0-9a-f-]{36}}";
  private static final Words WORDS = Words.of("plans");

  private final Plans plans;
  private final Board board;
  private final TellsLessons lessons;
  private final EditionsOnRecord editions;
  private final AuditTrail trail;
  private final Pages pages;
  private final Clock clock;

  PlanController(
      Plans plans,
      Board board,
      TellsLessons lessons,
      EditionsOnRecord editions,
      AuditTrail trail,
      Pages pages,
      Clock clock) {
    this.plans = plans;
    this.board = board;
    this.lessons = lessons;
    this.editions = editions;
    this.trail = trail;
    this.pages = pages;
    this.clock = clock;
  }

  /** The plan of the year that is looked at, or the list where there is none yet. */
  @GetMapping
  @Requires(Permission.PLAN_VIEW)
  String list(Access access, Model model) {
    UnitView unit = plans.own(Permission.PLAN_VIEW, access);
    Page page = pages.page(WORDS.say("title"));
    String year = page.year(LocalDate.now(clock));
    model.addAttribute("page", page);
    model.addAttribute("year", year);
    model.addAttribute("plans", plans.of(unit));
    model.addAttribute("missing", plans.of(unit, year).isEmpty());
    model.addAttribute("mayEdit", access.may(Permission.PLAN_EDIT, unit.scope()));
    return "plans/plans";
  }

  @GetMapping(ONE)
  @Requires(Permission.PLAN_VIEW)
  String show(@PathVariable UUID id, Access access, Model model) {
    Plan plan = plans.plan(id, Permission.PLAN_VIEW, access);
    UnitView unit = plans.unit(plan.unit(), Permission.PLAN_VIEW, access);
    WholePlan whole = plans.whole(plan);
    model.addAttribute("page", pages.page(WORDS.say("plan", plan.year())));
    model.addAttribute("unit", unit.fullName());
    model.addAttribute("whole", whole);
    model.addAttribute("steps", IssuanceButtons.steps(plan));
    List<Finding> findings = findings(whole, unit);
    model.addAttribute("findings", findings);
    model.addAttribute(
        "buttons", IssuanceButtons.of(plan, unit, new OpenQuestions(findings), access));
    boolean mayEdit = plan.open() && access.may(Permission.PLAN_EDIT, unit.scope());
    model.addAttribute("mayEdit", mayEdit);
    model.addAttribute("lessons", mayEdit ? lessons.before(plan).orElse(null) : null);
    model.addAttribute(
        "trail", trail.of(new Act.Subject("plan", plan.id())).stream().map(Entry::text).toList());
    return "plans/plan";
  }

  /** Nothing once it can no longer be changed. */
  private List<Finding> findings(WholePlan whole, UnitView unit) {
    Plan plan = whole.plan();
    return plan.open()
        ? whole.findings(editions.around(unit.jurisdiction().value(), plan.time().from().getYear()))
        : List.of();
  }

  @GetMapping(ONE + "/tien-do")
  @Requires(Permission.PLAN_VIEW)
  String progress(@PathVariable UUID id, Access access, Model model) {
    Plan plan = plans.plan(id, Permission.PLAN_VIEW, access);
    UnitView unit = plans.unit(plan.unit(), Permission.PLAN_VIEW, access);
    model.addAttribute("page", pages.page(WORDS.say("progress.title", plan.year())));
    model.addAttribute("plan", plan);
    model.addAttribute("lines", board.of(plan));
    model.addAttribute("beyond", board.beyond(plan));
    model.addAttribute("mayNote", access.may(Permission.PROGRESS_NOTE, unit.scope()));
    return "plans/progress";
  }
}
