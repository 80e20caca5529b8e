package vn.tdkt.calendar.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
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
import vn.tdkt.calendar.Cycle;
import vn.tdkt.calendar.CycleStep;
import vn.tdkt.calendar.CycleWork;
import vn.tdkt.calendar.Cycles;
import vn.tdkt.kernel.VietnamTime;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.Field;
import vn.tdkt.pages.Form;
import vn.tdkt.pages.Forms;
import vn.tdkt.pages.Pages;
import vn.tdkt.pages.Typed;

/** One step of the year: what it is, and that it was done, was not, or is due on another day. */
@Controller
@RequestMapping(CycleController.ADDRESS + "/buoc/{id:[0-9a-f-]{36}}")
class StepController {
  private static final Words WORDS = Words.of("calendar");
  private static final String DATE = "date";
  private static final String REASON = "reason";

  private final Cycles cycles;
  private final CycleWork work;
  private final Forms forms;
  private final Pages pages;
  private final Clock clock;

  StepController(Cycles cycles, CycleWork work, Forms forms, Pages pages, Clock clock) {
    this.cycles = cycles;
    this.work = work;
    this.forms = forms;
    this.pages = pages;
    this.clock = clock;
  }

  @GetMapping
  @Requires(Permission.YEAR_VIEW)
  String show(@PathVariable UUID id, Access access, Model model) {
    Cycle cycle = cycles.withStep(id, Permission.YEAR_VIEW, access);
    CycleStep step = cycles.step(cycle, id);
    model.addAttribute("page", pages.page(step.name()));
    model.addAttribute("cycle", cycle);
    model.addAttribute("year", YearAddress.of(cycle, access));
    model.addAttribute(
        "line",
        cycles.today(cycle).stream()
            .filter(line -> line.step().id().equals(id))
            .findFirst()
            .orElseThrow());
    model.addAttribute("mayEdit", cycles.keeps(cycle, access));
    return "calendar/step";
  }

  @GetMapping("/xong")
  @Requires(Permission.YEAR_EDIT)
  ModelAndView finishing(@PathVariable UUID id, Access access) {
    Cycle cycle = cycles.withStep(id, Permission.YEAR_EDIT, access);
    return forms.show(finishing(cycle, cycles.step(cycle, id), Typed.NOTHING));
  }

  @PostMapping("/xong")
  @Requires(Permission.YEAR_EDIT)
  ModelAndView finish(
      @PathVariable UUID id, @RequestParam MultiValueMap<String, String> values, Access access) {
    Cycle cycle = cycles.withStep(id, Permission.YEAR_EDIT, access);
    CycleStep step = cycles.step(cycle, id);
    Typed typed = new Typed(values);
    return forms.end(
        finishing(cycle, step, typed),
        typed,
        () -> work.done(cycle, step, typed.day(DATE), access.actor()),
        done -> YearAddress.of(done, access),
        WORDS.say("notice.step-done"));
  }

  private Form finishing(Cycle cycle, CycleStep step, Typed typed) {
    String today = VietnamTime.date(LocalDate.now(clock));
    return form(
        cycle,
        step,
        "xong",
        "step.finish",
        Field.of(Field.Kind.DATE, DATE, WORDS.say("field.done-on"), typed.or(DATE, today))
            .asRequired());
  }

  @GetMapping("/mo-lai")
  @Requires(Permission.YEAR_EDIT)
  ModelAndView undoing(@PathVariable UUID id, Access access) {
    Cycle cycle = cycles.withStep(id, Permission.YEAR_EDIT, access);
    return forms.show(undoing(cycle, cycles.step(cycle, id), Typed.NOTHING));
  }

  @PostMapping("/mo-lai")
  @Requires(Permission.YEAR_EDIT)
  ModelAndView undo(
      @PathVariable UUID id, @RequestParam MultiValueMap<String, String> values, Access access) {
    Cycle cycle = cycles.withStep(id, Permission.YEAR_EDIT, access);
    CycleStep step = cycles.step(cycle, id);
    Typed typed = new Typed(values);
    return forms.end(
        undoing(cycle, step, typed),
        typed,
        () -> work.undo(cycle, step, typed.text(REASON), access.actor()),
        done -> YearAddress.of(done, access),
        WORDS.say("notice.step-undone"));
  }

  private static Form undoing(Cycle cycle, CycleStep step, Typed typed) {
    return form(
        cycle,
        step,
        "mo-lai",
        "step.undo",
        Field.text(REASON, WORDS.say("field.reason"), typed.or(REASON, "")).asRequired());
  }

  @GetMapping("/han")
  @Requires(Permission.YEAR_EDIT)
  ModelAndView planning(@PathVariable UUID id, Access access) {
    Cycle cycle = cycles.withStep(id, Permission.YEAR_EDIT, access);
    return forms.show(planning(cycle, cycles.step(cycle, id), Typed.NOTHING));
  }

  @PostMapping("/han")
  @Requires(Permission.YEAR_EDIT)
  ModelAndView plan(
      @PathVariable UUID id, @RequestParam MultiValueMap<String, String> values, Access access) {
    Cycle cycle = cycles.withStep(id, Permission.YEAR_EDIT, access);
    CycleStep step = cycles.step(cycle, id);
    Typed typed = new Typed(values);
    return forms.end(
        planning(cycle, step, typed),
        typed,
        () -> work.plan(cycle, step, typed.anyDay(DATE), access.actor()),
        done -> YearAddress.of(done, access),
        WORDS.say("notice.step-planned"));
  }

  private static Form planning(Cycle cycle, CycleStep step, Typed typed) {
    String planned = VietnamTime.date(step.planned());
    return form(
        cycle,
        step,
        "han",
        "step.plan",
        Field.of(Field.Kind.DATE, DATE, WORDS.say("field.due"), typed.or(DATE, planned))
            .withHint(WORDS.say("field.due.rule", YearWords.rule(step, cycle.steps()))));
  }

  private static Form form(Cycle cycle, CycleStep step, String slug, String words, Field field) {
    String address = CycleController.ADDRESS + "/buoc/" + step.id();
    return Form.of(WORDS.say(words), address + "/" + slug, address, List.of(field))
        .saying(WORDS.say(words + ".intro", step.name()))
        .of(cycle.version());
  }
}
