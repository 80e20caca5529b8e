package vn.tdkt.plans.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
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
import vn.tdkt.facts.Span;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.kernel.Words;
import vn.tdkt.organisation.EmulationYears;
import vn.tdkt.organisation.UnitView;
import vn.tdkt.pages.Field;
import vn.tdkt.pages.Form;
import vn.tdkt.pages.Forms;
import vn.tdkt.pages.Pages;
import vn.tdkt.pages.Typed;
import vn.tdkt.plans.Chapter;
import vn.tdkt.plans.Plan;
import vn.tdkt.plans.PlanWriting;
import vn.tdkt.plans.Planning;
import vn.tdkt.plans.Plans;

/** The forms of a plan: to begin one, to write a chapter. */
@Controller
@RequestMapping(PlanController.ADDRESS)
class PlanFormController {
  private static final Words WORDS = Words.of("plans");
  private static final String TEXT = "text";
  private static final String COPY = "copy";

  private final Plans plans;
  private final Planning planning;
  private final PlanWriting writing;
  private final EmulationYears years;
  private final Forms forms;
  private final Pages pages;
  private final Clock clock;

  PlanFormController(
      Plans plans,
      Planning planning,
      PlanWriting writing,
      EmulationYears years,
      Forms forms,
      Pages pages,
      Clock clock) {
    this.plans = plans;
    this.planning = planning;
    this.writing = writing;
    this.years = years;
    this.forms = forms;
    this.pages = pages;
    this.clock = clock;
  }

  @GetMapping("/moi")
  @Requires(Permission.PLAN_EDIT)
  ModelAndView begin(Access access) {
    UnitView unit = plans.own(Permission.PLAN_EDIT, access);
    return forms.show(beginning(unit, year(), Typed.NOTHING));
  }

  @PostMapping("/moi")
  @Requires(Permission.PLAN_EDIT)
  ModelAndView begin(@RequestParam MultiValueMap<String, String> values, Access access) {
    UnitView unit = plans.own(Permission.PLAN_EDIT, access);
    Typed typed = new Typed(values);
    String year = year();
    Span time = Span.of(years.in(List.of(unit.scope())).during(year, LocalDate.now(clock)));
    return forms.end(
        beginning(unit, year, typed),
        typed,
        () -> planning.begin(unit, year, time, copied(unit, typed), access.actor()),
        Plan::address,
        WORDS.say("notice.begun"));
  }

  private String year() {
    return pages.page("").year(LocalDate.now(clock));
  }

  private @Nullable Plan copied(UnitView unit, Typed typed) {
    return plans.of(unit).stream()
        .filter(plan -> plan.id().toString().equals(typed.text(COPY)))
        .findFirst()
        .orElse(null);
  }

  /** Proposes the latest plan of another year to begin with. */
  private Form beginning(UnitView unit, String year, Typed typed) {
    List<Field.Choice> others =
        plans.of(unit).stream()
            .filter(plan -> plan.voided() == null && !plan.year().equals(year))
            .map(plan -> new Field.Choice(plan.id().toString(), WORDS.say("plan", plan.year())))
            .toList();
    String proposal = others.isEmpty() ? "" : others.getFirst().value();
    List<Field> fields =
        others.isEmpty()
            ? List.of()
            : List.of(
                Field.of(Field.Kind.CHOICE, COPY, WORDS.say("field.copy"), typed.or(COPY, proposal))
                    .from(others)
                    .withHint(WORDS.say("field.copy.hint")));
    return Form.of(
            WORDS.say("begin", year),
            PlanController.ADDRESS + "/moi",
            PlanController.ADDRESS,
            fields)
        .keptWhileTyped()
        .saying(WORDS.say(others.isEmpty() ? "begin.intro" : "begin.intro-copy"));
  }

  @GetMapping(PlanController.ONE + "/phan/{chapter}")
  @Requires(Permission.PLAN_EDIT)
  ModelAndView chapter(@PathVariable UUID id, @PathVariable String chapter, Access access) {
    Plan plan = plans.plan(id, Permission.PLAN_EDIT, access);
    return forms.show(chapter(plan, of(chapter), Typed.NOTHING));
  }

  @PostMapping(PlanController.ONE + "/phan/{chapter}")
  @Requires(Permission.PLAN_EDIT)
  ModelAndView write(
      @PathVariable UUID id,
      @PathVariable String chapter,
      @RequestParam MultiValueMap<String, String> values,
      Access access) {
    Plan plan = plans.plan(id, Permission.PLAN_EDIT, access);
    Typed typed = new Typed(values);
    Chapter written = of(chapter);
    return forms.end(
        chapter(plan, written, typed),
        typed,
        () -> writing.write(plan, written, typed.text(TEXT), access.actor()),
        done -> done.address() + "#" + written.slug(),
        WORDS.say("notice.written", written.words()));
  }

  private Form chapter(Plan plan, Chapter chapter, Typed typed) {
    String text = plans.whole(plan).chapter(chapter).text();
    return Form.of(
            chapter.words(),
            plan.address() + "/phan/" + chapter.slug(),
            plan.address() + "#" + chapter.slug(),
            List.of(
                Field.of(Field.Kind.LONG_TEXT, TEXT, chapter.words(), typed.or(TEXT, text))
                    .withHint(chapter.help())))
        .keptWhileTyped()
        .of(plan.version())
        .button(WORDS.say("save"));
  }

  private static Chapter of(String slug) {
    return Arrays.stream(Chapter.values())
        .filter(chapter -> chapter.slug().equals(slug))
        .findFirst()
        .orElseThrow(() -> new NotVisible("chapter " + slug));
  }
}
