package vn.tdkt.deployment.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
import vn.tdkt.deployment.Consent;
import vn.tdkt.deployment.KeyTaskRegistration;
import vn.tdkt.deployment.KeyTasks;
import vn.tdkt.kernel.VietnamTime;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.Field;
import vn.tdkt.pages.Form;
import vn.tdkt.pages.Forms;
import vn.tdkt.pages.Typed;
import vn.tdkt.plans.Plan;
import vn.tdkt.plans.Plans;

/** Notes with whom the key tasks were registered, and what came back (REQ-61). */
@Controller
@RequestMapping(PlanDeploymentController.ADDRESS + "/dang-ky")
class KeyTaskController {
  private static final String ONE = "/{registration:[0-9a-f-]{36}}";
  private static final Words WORDS = Words.of("deployment");
  private static final String AUTHORITY = "authority";
  private static final String NUMBER = "number";
  private static final String ON = "on";
  private static final String CONSENT = "consent";
  private static final String REMARK = "remark";
  private static final String REASON = "reason";

  private final Plans plans;
  private final KeyTasks keyTasks;
  private final Forms forms;
  private final Clock clock;

  KeyTaskController(Plans plans, KeyTasks keyTasks, Forms forms, Clock clock) {
    this.plans = plans;
    this.keyTasks = keyTasks;
    this.forms = forms;
    this.clock = clock;
  }

  @GetMapping
  @Requires(Permission.PLAN_EDIT)
  ModelAndView register(@PathVariable UUID id, Access access) {
    Plan plan = plans.plan(id, Permission.PLAN_EDIT, access);
    return forms.show(registering(plan, Typed.NOTHING));
  }

  @PostMapping
  @Requires(Permission.PLAN_EDIT)
  ModelAndView register(
      @PathVariable UUID id, @RequestParam MultiValueMap<String, String> values, Access access) {
    Plan plan = plans.plan(id, Permission.PLAN_EDIT, access);
    Typed typed = new Typed(values);
    return forms.end(
        registering(plan, typed),
        typed,
        () ->
            keyTasks.register(
                plan,
                new KeyTaskRegistration.Sent(
                    typed.text(AUTHORITY), typed.text(NUMBER), typed.day(ON)),
                access.actor()),
        PlanDeploymentController::address,
        WORDS.say("notice.registered"));
  }

  private Form registering(Plan plan, Typed typed) {
    return Form.of(
            WORDS.say("register"),
            PlanDeploymentController.address(plan) + "/dang-ky",
            PlanDeploymentController.address(plan),
            List.of(
                Field.text(AUTHORITY, WORDS.say("field.authority"), typed.or(AUTHORITY, ""))
                    .withHint(WORDS.say("field.authority.hint"))
                    .asRequired(),
                number(typed, "", "field.number.hint"),
                day(typed, WORDS.say("field.sent"), null)))
        .keptWhileTyped()
        .button(WORDS.say("save"));
  }

  @GetMapping(ONE + "/tra-loi")
  @Requires(Permission.PLAN_EDIT)
  ModelAndView answer(@PathVariable UUID id, @PathVariable UUID registration, Access access) {
    Plan plan = plans.plan(id, Permission.PLAN_EDIT, access);
    return forms.show(answering(plan, keyTasks.standing(plan, registration), Typed.NOTHING));
  }

  @PostMapping(ONE + "/tra-loi")
  @Requires(Permission.PLAN_EDIT)
  ModelAndView answer(
      @PathVariable UUID id,
      @PathVariable UUID registration,
      @RequestParam MultiValueMap<String, String> values,
      Access access) {
    Plan plan = plans.plan(id, Permission.PLAN_EDIT, access);
    KeyTaskRegistration before = keyTasks.standing(plan, registration);
    Typed typed = new Typed(values);
    return forms.end(
        answering(plan, before, typed),
        typed,
        () -> keyTasks.answer(plan, before, answer(typed), access.actor()),
        PlanDeploymentController::address,
        WORDS.say("notice.answered"));
  }

  private static KeyTaskRegistration.Answer answer(Typed typed) {
    return new KeyTaskRegistration.Answer(
        typed.one(Consent.class, CONSENT), typed.text(NUMBER), typed.day(ON), typed.text(REMARK));
  }

  private Form answering(Plan plan, KeyTaskRegistration before, Typed typed) {
    KeyTaskRegistration.Answer known = before.answer();
    String consent = known.consent() == Consent.WAITING ? "" : known.consent().name();
    return Form.of(
            WORDS.say("answer.of", before.sent().authority()),
            address(plan, before, "/tra-loi"),
            PlanDeploymentController.address(plan),
            List.of(
                Field.of(
                        Field.Kind.CHOICE,
                        CONSENT,
                        WORDS.say("field.consent"),
                        typed.or(CONSENT, consent))
                    .from(
                        Stream.of(Consent.APPROVED, Consent.RETURNED)
                            .map(one -> new Field.Choice(one.name(), one.words()))
                            .toList())
                    .asRequired(),
                number(typed, known.number(), "field.answer-number.hint"),
                day(typed, WORDS.say("field.answered"), known.on()),
                Field.of(
                    Field.Kind.LONG_TEXT,
                    REMARK,
                    WORDS.say("field.remark"),
                    typed.or(REMARK, known.remark()))))
        .keptWhileTyped()
        .of(before.version())
        .button(WORDS.say("save"));
  }

  @GetMapping(ONE + "/bo")
  @Requires(Permission.PLAN_EDIT)
  ModelAndView drop(@PathVariable UUID id, @PathVariable UUID registration, Access access) {
    Plan plan = plans.plan(id, Permission.PLAN_EDIT, access);
    return forms.show(dropping(plan, keyTasks.standing(plan, registration), Typed.NOTHING));
  }

  @PostMapping(ONE + "/bo")
  @Requires(Permission.PLAN_EDIT)
  ModelAndView drop(
      @PathVariable UUID id,
      @PathVariable UUID registration,
      @RequestParam MultiValueMap<String, String> values,
      Access access) {
    Plan plan = plans.plan(id, Permission.PLAN_EDIT, access);
    KeyTaskRegistration before = keyTasks.standing(plan, registration);
    Typed typed = new Typed(values);
    return forms.end(
        dropping(plan, before, typed),
        typed,
        () -> keyTasks.voidIt(plan, before, typed.text(REASON), access.actor()),
        PlanDeploymentController::address,
        WORDS.say("notice.voided"));
  }

  private static Form dropping(Plan plan, KeyTaskRegistration before, Typed typed) {
    return Form.of(
            WORDS.say("drop.registration"),
            address(plan, before, "/bo"),
            PlanDeploymentController.address(plan),
            List.of(
                Field.text(REASON, WORDS.say("field.reason"), typed.or(REASON, "")).asRequired()))
        .keptWhileTyped()
        .saying(WORDS.say("drop.registration.intro", before.sent().authority()))
        .of(before.version());
  }

  private static String address(Plan plan, KeyTaskRegistration one, String what) {
    return PlanDeploymentController.address(plan) + "/dang-ky/" + one.id() + what;
  }

  private static Field number(Typed typed, String known, String hint) {
    return Field.text(NUMBER, WORDS.say("field.number"), typed.or(NUMBER, known))
        .withHint(WORDS.say(hint));
  }

  private Field day(Typed typed, String label, @Nullable LocalDate known) {
    String day = VietnamTime.date(known == null ? LocalDate.now(clock) : known);
    return Field.of(Field.Kind.DATE, ON, label, typed.or(ON, day)).asRequired();
  }
}
