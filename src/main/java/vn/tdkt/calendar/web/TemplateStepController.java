package vn.tdkt.calendar.web;

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
import vn.tdkt.calendar.CycleStep;
import vn.tdkt.calendar.YearTemplate;
import vn.tdkt.calendar.YearTemplates;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.Form;
import vn.tdkt.pages.Forms;
import vn.tdkt.pages.Pages;
import vn.tdkt.pages.Typed;

/** The steps of a draft: added, written anew, moved, dropped. */
@Controller
@RequestMapping(TemplateController.ADDRESS + TemplateController.ONE + "/buoc")
class TemplateStepController {
  private static final String STEP = "/{step:[0-9a-f-]{36}}";
  private static final Words WORDS = Words.of("calendar");

  private final YearTemplates templates;
  private final Forms forms;
  private final Pages pages;

  TemplateStepController(YearTemplates templates, Forms forms, Pages pages) {
    this.templates = templates;
    this.forms = forms;
    this.pages = pages;
  }

  @GetMapping("/them")
  @Requires(Permission.CATALOGUE_EDIT)
  ModelAndView adding(@PathVariable UUID id, Access access) {
    YearTemplate draft = draft(id, access);
    return forms.show(form(draft, TemplateStepForm.fresh(draft), "/them", Typed.NOTHING));
  }

  @PostMapping("/them")
  @Requires(Permission.CATALOGUE_EDIT)
  ModelAndView add(
      @PathVariable UUID id, @RequestParam MultiValueMap<String, String> values, Access access) {
    YearTemplate draft = draft(id, access);
    return put(draft, TemplateStepForm.fresh(draft), "/them", new Typed(values), access);
  }

  @GetMapping(STEP)
  @Requires(Permission.CATALOGUE_EDIT)
  ModelAndView editing(@PathVariable UUID id, @PathVariable UUID step, Access access) {
    YearTemplate draft = draft(id, access);
    return forms.show(form(draft, step(draft, step), "/" + step, Typed.NOTHING));
  }

  @PostMapping(STEP)
  @Requires(Permission.CATALOGUE_EDIT)
  ModelAndView edit(
      @PathVariable UUID id,
      @PathVariable UUID step,
      @RequestParam MultiValueMap<String, String> values,
      Access access) {
    YearTemplate draft = draft(id, access);
    return put(draft, step(draft, step), "/" + step, new Typed(values), access);
  }

  @PostMapping(STEP + "/{move:len|xuong|bo}")
  @Requires(Permission.CATALOGUE_EDIT)
  String move(
      @PathVariable UUID id, @PathVariable UUID step, @PathVariable String move, Access access) {
    YearTemplate draft = draft(id, access);
    CycleStep moved = step(draft, step);
    Outcome<YearTemplate> outcome =
        move.equals("bo")
            ? templates.drop(draft, moved, access.actor())
            : templates.move(draft, moved, move.equals("len"), access.actor());
    return pages.after(
        outcome, "redirect:" + TemplateController.ADDRESS + "/" + id, WORDS.say("template.saved"));
  }

  private ModelAndView put(
      YearTemplate draft, CycleStep step, String slug, Typed typed, Access access) {
    return forms.end(
        form(draft, step, slug, typed),
        typed,
        () ->
            TemplateStepForm.read(step, typed)
                .then(said -> templates.put(draft, said, access.actor())),
        done -> TemplateController.ADDRESS + "/" + done.id(),
        WORDS.say("template.saved"));
  }

  private static Form form(YearTemplate draft, CycleStep step, String slug, Typed typed) {
    String own = TemplateController.ADDRESS + "/" + draft.id();
    return Form.of(
            WORDS.say(slug.equals("/them") ? "template.step.add" : "template.step.edit"),
            own + "/buoc" + slug,
            own,
            TemplateStepForm.fields(draft, step, typed))
        .saying(WORDS.say("template.step.intro"))
        .of(draft.version());
  }

  private YearTemplate draft(UUID id, Access access) {
    return templates.draft(TemplateController.province(access), id);
  }

  private static CycleStep step(YearTemplate draft, UUID id) {
    return draft.steps().stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new NotVisible("step of a template"));
  }
}
