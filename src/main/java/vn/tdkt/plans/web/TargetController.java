package vn.tdkt.plans.web;

import java.util.Arrays;
import java.util.List;
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
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.kernel.VietnamTime;
import vn.tdkt.kernel.Words;
import vn.tdkt.organisation.UnitView;
import vn.tdkt.pages.Field;
import vn.tdkt.pages.Form;
import vn.tdkt.pages.Forms;
import vn.tdkt.pages.Typed;
import vn.tdkt.plans.Plan;
import vn.tdkt.plans.PlanWriting;
import vn.tdkt.plans.Plans;
import vn.tdkt.plans.Target;
import vn.tdkt.plans.TargetKind;
import vn.tdkt.plans.TellsLessons;

/** The targets of a plan: added, changed, dropped. */
@Controller
@RequestMapping(PlanController.ADDRESS + PlanController.ONE)
class TargetController {
  static final String TARGET = "/muc-tieu/{target:[0-9a-f-]{36}}";
  private static final Words WORDS = Words.of("plans");
  private static final String TEXT = "text";
  private static final String OWNER = "owner";
  private static final String DEADLINE = "deadline";
  private static final String REASON = "reason";

  private final Plans plans;
  private final PlanWriting writing;
  private final TellsLessons lessons;
  private final Forms forms;

  TargetController(Plans plans, PlanWriting writing, TellsLessons lessons, Forms forms) {
    this.plans = plans;
    this.writing = writing;
    this.lessons = lessons;
    this.forms = forms;
  }

  static String address(Plan plan, Target target) {
    return plan.address() + "/muc-tieu/" + target.id();
  }

  @GetMapping("/them/{kind}")
  @Requires(Permission.PLAN_EDIT)
  ModelAndView adding(
      @PathVariable UUID id,
      @PathVariable String kind,
      @RequestParam(name = "tu", defaultValue = "-1") int from,
      Access access) {
    Plan plan = plans.plan(id, Permission.PLAN_EDIT, access);
    String text = lessons.before(plan).map(last -> last.direction(from)).orElse("");
    return forms.show(adding(plan, of(kind), Typed.NOTHING, text));
  }

  @PostMapping("/them/{kind}")
  @Requires(Permission.PLAN_EDIT)
  ModelAndView add(
      @PathVariable UUID id,
      @PathVariable String kind,
      @RequestParam MultiValueMap<String, String> values,
      Access access) {
    Plan plan = plans.plan(id, Permission.PLAN_EDIT, access);
    UnitView unit = plans.unit(plan.unit(), Permission.PLAN_EDIT, access);
    Typed typed = new Typed(values);
    TargetKind wanted = of(kind);
    return forms.end(
        adding(plan, wanted, typed, ""),
        typed,
        () -> writing.add(plan, unit, wanted, said(typed), access.actor()),
        done -> done.address() + "#" + wanted.slug(),
        WORDS.say("notice.target-added"));
  }

  /**
   * @param text to begin with: a direction of the last report, or nothing
   */
  private static Form adding(Plan plan, TargetKind kind, Typed typed, String text) {
    return Form.of(
            WORDS.say("add." + kind.name()),
            plan.address() + "/them/" + kind.slug(),
            plan.address() + "#" + kind.slug(),
            fields(typed, text, "", ""))
        .keptWhileTyped()
        .saying(WORDS.say("add.intro"))
        .of(plan.version())
        .button(WORDS.say("add." + kind.name()));
  }

  @GetMapping(TARGET)
  @Requires(Permission.PLAN_EDIT)
  ModelAndView changing(@PathVariable UUID id, @PathVariable UUID target, Access access) {
    Plan plan = plans.plan(id, Permission.PLAN_EDIT, access);
    return forms.show(changing(plan, plans.target(plan, target), Typed.NOTHING));
  }

  @PostMapping(TARGET)
  @Requires(Permission.PLAN_EDIT)
  ModelAndView change(
      @PathVariable UUID id,
      @PathVariable UUID target,
      @RequestParam MultiValueMap<String, String> values,
      Access access) {
    Plan plan = plans.plan(id, Permission.PLAN_EDIT, access);
    Target before = plans.target(plan, target);
    Typed typed = new Typed(values);
    return forms.end(
        changing(plan, before, typed),
        typed,
        () -> writing.change(plan, before, said(typed), access.actor()),
        done -> done.address() + "#" + before.kind().slug(),
        WORDS.say("notice.target-changed"));
  }

  private static Form changing(Plan plan, Target target, Typed typed) {
    String deadline = target.deadline() == null ? "" : VietnamTime.date(target.deadline());
    return Form.of(
            WORDS.say("change"),
            address(plan, target),
            plan.address() + "#" + target.kind().slug(),
            fields(typed, target.text(), target.owner(), deadline))
        .keptWhileTyped()
        .of(plan.version())
        .button(WORDS.say("save"));
  }

  @GetMapping(TARGET + "/bo")
  @Requires(Permission.PLAN_EDIT)
  ModelAndView dropping(@PathVariable UUID id, @PathVariable UUID target, Access access) {
    Plan plan = plans.plan(id, Permission.PLAN_EDIT, access);
    return forms.show(dropping(plan, plans.target(plan, target), Typed.NOTHING));
  }

  @PostMapping(TARGET + "/bo")
  @Requires(Permission.PLAN_EDIT)
  ModelAndView drop(
      @PathVariable UUID id,
      @PathVariable UUID target,
      @RequestParam MultiValueMap<String, String> values,
      Access access) {
    Plan plan = plans.plan(id, Permission.PLAN_EDIT, access);
    Target gone = plans.target(plan, target);
    Typed typed = new Typed(values);
    return forms.end(
        dropping(plan, gone, typed),
        typed,
        () -> writing.drop(plan, gone, typed.text(REASON), access.actor()),
        done -> done.address() + "#" + gone.kind().slug(),
        WORDS.say("notice.target-dropped"));
  }

  private static Form dropping(Plan plan, Target target, Typed typed) {
    return Form.of(
            WORDS.say("drop"),
            address(plan, target) + "/bo",
            plan.address() + "#" + target.kind().slug(),
            List.of(
                Field.text(REASON, WORDS.say("field.reason"), typed.or(REASON, "")).asRequired()))
        .keptWhileTyped()
        .saying(WORDS.say("drop.intro", target.text()))
        .of(plan.version());
  }

  private static List<Field> fields(Typed typed, String text, String owner, String deadline) {
    return List.of(
        Field.of(Field.Kind.LONG_TEXT, TEXT, WORDS.say("field.text"), typed.or(TEXT, text))
            .withHint(WORDS.say("field.text.hint"))
            .asRequired(),
        Field.text(OWNER, WORDS.say("field.owner"), typed.or(OWNER, owner))
            .withHint(WORDS.say("field.owner.hint")),
        Field.of(
                Field.Kind.DATE,
                DEADLINE,
                WORDS.say("field.deadline"),
                typed.or(DEADLINE, deadline))
            .withHint(WORDS.say("field.deadline.hint")));
  }

  private static PlanWriting.Said said(Typed typed) {
    return new PlanWriting.Said(typed.text(TEXT), typed.text(OWNER), typed.anyDay(DEADLINE));
  }

  private static TargetKind of(String slug) {
    return Arrays.stream(TargetKind.values())
        .filter(kind -> kind.slug().equals(slug))
        .findFirst()
        .orElseThrow(() -> new NotVisible("kind " + slug));
  }
}
