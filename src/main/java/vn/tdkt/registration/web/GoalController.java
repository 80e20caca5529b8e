package vn.tdkt.registration.web;

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
import vn.tdkt.honours.Title;
import vn.tdkt.kernel.Ids;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.Field;
import vn.tdkt.pages.Form;
import vn.tdkt.pages.Forms;
import vn.tdkt.pages.Typed;
import vn.tdkt.registration.Goal;
import vn.tdkt.registration.Goals;
import vn.tdkt.registration.Registrations;
import vn.tdkt.registration.Round;

/** Shares that a unit aims at: "100% Lao động tiên tiến, trong đó 10% …". */
@Controller
@RequestMapping(RoundController.ADDRESS + RoundController.ONE + "/ty-le")
class GoalController {
  private static final Words WORDS = Words.of("registration");
  private static final String PERCENT = "percent";
  private static final String TITLE = "title";
  private static final String AMONG = "among";
  private static final String REASON = "reason";

  private final Registrations registrations;
  private final Goals goals;
  private final Forms forms;

  GoalController(Registrations registrations, Goals goals, Forms forms) {
    this.registrations = registrations;
    this.goals = goals;
    this.forms = forms;
  }

  @GetMapping
  @Requires(Permission.REGISTRATION_EDIT)
  ModelAndView add(@PathVariable UUID id, Access access) {
    return forms.show(adding(round(id, access), Typed.NOTHING));
  }

  @PostMapping
  @Requires(Permission.REGISTRATION_EDIT)
  ModelAndView add(
      @PathVariable UUID id, @RequestParam MultiValueMap<String, String> values, Access access) {
    Round round = round(id, access);
    Typed typed = new Typed(values);
    return forms.end(
        adding(round, typed),
        typed,
        () -> goals.add(round, goal(typed), access.actor()),
        Round::address,
        WORDS.say("notice.goal"));
  }

  private static Goal goal(Typed typed) {
    String among = typed.text(AMONG);
    return new Goal(
        Ids.next(), typed.text(TITLE), typed.count(PERCENT), among.isEmpty() ? null : among);
  }

  private Form adding(Round round, Typed typed) {
    List<Field.Choice> titles =
        registrations.titles().fitting(false).stream().map(GoalController::choice).toList();
    return Form.of(
            WORDS.say("goal.add"),
            round.address() + "/ty-le",
            round.address(),
            List.of(
                Field.of(
                        Field.Kind.COUNT,
                        PERCENT,
                        WORDS.say("field.percent"),
                        typed.or(PERCENT, ""))
                    .asRequired(),
                Field.of(Field.Kind.CHOICE, TITLE, WORDS.say("field.title"), typed.or(TITLE, ""))
                    .from(titles)
                    .asRequired(),
                Field.of(Field.Kind.CHOICE, AMONG, WORDS.say("field.among"), typed.or(AMONG, ""))
                    .from(titles)
                    .withHint(WORDS.say("field.among.hint"))))
        .keptWhileTyped()
        .saying(WORDS.say("goal.intro"))
        .of(round.version());
  }

  private static Field.Choice choice(Title title) {
    return new Field.Choice(title.code(), title.name());
  }

  @GetMapping("/{goal:[0-9a-f-]{36}}/bo")
  @Requires(Permission.REGISTRATION_EDIT)
  ModelAndView drop(@PathVariable UUID id, @PathVariable UUID goal, Access access) {
    Round round = round(id, access);
    return forms.show(dropping(round, one(round, goal), Typed.NOTHING));
  }

  @PostMapping("/{goal:[0-9a-f-]{36}}/bo")
  @Requires(Permission.REGISTRATION_EDIT)
  ModelAndView drop(
      @PathVariable UUID id,
      @PathVariable UUID goal,
      @RequestParam MultiValueMap<String, String> values,
      Access access) {
    Round round = round(id, access);
    Typed typed = new Typed(values);
    return forms.end(
        dropping(round, one(round, goal), typed),
        typed,
        () -> goals.drop(round, goal, typed.text(REASON), access.actor()),
        Round::address,
        WORDS.say("notice.goal-dropped"));
  }

  private Form dropping(Round round, Goal goal, Typed typed) {
    return Form.of(
            WORDS.say("goal.drop"),
            round.address() + "/ty-le/" + goal.id() + "/bo",
            round.address(),
            List.of(
                Field.text(REASON, WORDS.say("field.reason"), typed.or(REASON, "")).asRequired()))
        .keptWhileTyped()
        .saying(goal.words(registrations.titles()))
        .of(round.version());
  }

  private Goal one(Round round, UUID goal) {
    return goals.of(round).stream()
        .filter(one -> one.id().equals(goal))
        .findFirst()
        .orElseThrow(() -> new NotVisible("goal"));
  }

  private Round round(UUID id, Access access) {
    return registrations.round(id, Permission.REGISTRATION_EDIT, access);
  }
}
