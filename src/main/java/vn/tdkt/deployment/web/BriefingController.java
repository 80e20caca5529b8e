package vn.tdkt.deployment.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
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
import vn.tdkt.deployment.BriefedStaff;
import vn.tdkt.deployment.Briefing;
import vn.tdkt.deployment.Briefings;
import vn.tdkt.kernel.VietnamTime;
import vn.tdkt.kernel.Words;
import vn.tdkt.organisation.PersonId;
import vn.tdkt.pages.Field;
import vn.tdkt.pages.Form;
import vn.tdkt.pages.Forms;
import vn.tdkt.pages.Typed;
import vn.tdkt.plans.Plan;
import vn.tdkt.plans.Plans;

/** Notes who of the staff was told of the plan, and takes a note back. */
@Controller
@RequestMapping(PlanDeploymentController.ADDRESS + "/pho-bien")
class BriefingController {
  private static final Words WORDS = Words.of("deployment");
  private static final String ON = "on";
  private static final String WAY = "way";
  private static final String PERSONS = "persons";
  private static final String REASON = "reason";

  private final Plans plans;
  private final Briefings briefings;
  private final Forms forms;
  private final Clock clock;

  BriefingController(Plans plans, Briefings briefings, Forms forms, Clock clock) {
    this.plans = plans;
    this.briefings = briefings;
    this.forms = forms;
    this.clock = clock;
  }

  @GetMapping
  @Requires(Permission.PLAN_EDIT)
  ModelAndView note(@PathVariable UUID id, Access access) {
    Plan plan = plans.plan(id, Permission.PLAN_EDIT, access);
    return forms.show(noting(plan, Typed.NOTHING));
  }

  @PostMapping
  @Requires(Permission.PLAN_EDIT)
  ModelAndView note(
      @PathVariable UUID id, @RequestParam MultiValueMap<String, String> values, Access access) {
    Plan plan = plans.plan(id, Permission.PLAN_EDIT, access);
    Typed typed = new Typed(values);
    return forms.end(
        noting(plan, typed),
        typed,
        () ->
            briefings.note(
                plan,
                typed.day(ON),
                typed.text(WAY),
                typed.ids(PERSONS).stream().map(PersonId::new).toList(),
                access.actor()),
        PlanDeploymentController::address,
        WORDS.say("notice.briefed"));
  }

  /** Those who have not been told yet are chosen already. */
  private Form noting(Plan plan, Typed typed) {
    BriefedStaff staff = briefings.staff(plan);
    String missing =
        staff.missing().stream()
            .map(line -> line.person().value().toString())
            .collect(Collectors.joining(","));
    String chosen =
        typed.has(ON)
            ? typed.ids(PERSONS).stream().map(UUID::toString).collect(Collectors.joining(","))
            : missing;
    String today = VietnamTime.date(LocalDate.now(clock));
    return Form.of(
            WORDS.say("brief"),
            PlanDeploymentController.address(plan) + "/pho-bien",
            PlanDeploymentController.address(plan),
            List.of(
                Field.of(Field.Kind.DATE, ON, WORDS.say("field.on"), typed.or(ON, today))
                    .asRequired(),
                Field.text(WAY, WORDS.say("field.way"), typed.or(WAY, ""))
                    .withHint(WORDS.say("field.way.hint"))
                    .asRequired(),
                Field.of(Field.Kind.CHOICES, PERSONS, WORDS.say("field.persons"), chosen)
                    .withHint(WORDS.say("field.persons.hint"))
                    .from(staff.lines().stream().map(BriefingController::choice).toList())))
        .keptWhileTyped()
        .button(WORDS.say("save"));
  }

  private static Field.Choice choice(BriefedStaff.Line line) {
    return new Field.Choice(
        line.person().value().toString(), WORDS.say("person", line.fullName(), line.title()));
  }

  @GetMapping("/{briefing:[0-9a-f-]{36}}/bo")
  @Requires(Permission.PLAN_EDIT)
  ModelAndView drop(@PathVariable UUID id, @PathVariable UUID briefing, Access access) {
    Plan plan = plans.plan(id, Permission.PLAN_EDIT, access);
    return forms.show(dropping(plan, briefings.standing(plan, briefing), Typed.NOTHING));
  }

  @PostMapping("/{briefing:[0-9a-f-]{36}}/bo")
  @Requires(Permission.PLAN_EDIT)
  ModelAndView drop(
      @PathVariable UUID id,
      @PathVariable UUID briefing,
      @RequestParam MultiValueMap<String, String> values,
      Access access) {
    Plan plan = plans.plan(id, Permission.PLAN_EDIT, access);
    Briefing gone = briefings.standing(plan, briefing);
    Typed typed = new Typed(values);
    return forms.end(
        dropping(plan, gone, typed),
        typed,
        () -> briefings.voidIt(plan, gone, typed.text(REASON), access.actor()),
        PlanDeploymentController::address,
        WORDS.say("notice.voided"));
  }

  private static Form dropping(Plan plan, Briefing briefing, Typed typed) {
    return Form.of(
            WORDS.say("drop.briefing"),
            PlanDeploymentController.address(plan) + "/pho-bien/" + briefing.id() + "/bo",
            PlanDeploymentController.address(plan),
            List.of(
                Field.text(REASON, WORDS.say("field.reason"), typed.or(REASON, "")).asRequired()))
        .keptWhileTyped()
        .saying(WORDS.say("drop.briefing.intro", VietnamTime.date(briefing.on()), briefing.way()));
  }
}
