package vn.tdkt.calendar.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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
import vn.tdkt.access.Scope;
import vn.tdkt.calendar.CycleKind;
import vn.tdkt.calendar.YearTemplate;
import vn.tdkt.calendar.YearTemplates;
import vn.tdkt.kernel.VietnamTime;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.Field;
import vn.tdkt.pages.Form;
import vn.tdkt.pages.Forms;
import vn.tdkt.pages.Pages;
import vn.tdkt.pages.Typed;

/** The versions of the steps of a year: looked at, begun, put in force, given up. */
@Controller
@RequestMapping(TemplateController.ADDRESS)
class TemplateController {
  static final String ADDRESS = "/mau-lich-nam";
  static final String ONE = "/{id:[0-9a-f-]{36}}";
  private static final String FROM = "from";
  private static final String BASIS = "basis";
  private static final String REASON = "reason";
  private static final Words WORDS = Words.of("calendar");

  private final YearTemplates templates;
  private final Forms forms;
  private final Pages pages;
  private final Clock clock;

  TemplateController(YearTemplates templates, Forms forms, Pages pages, Clock clock) {
    this.templates = templates;
    this.forms = forms;
    this.pages = pages;
    this.clock = clock;
  }

  static UUID province(Access access) {
    UUID province = access.actor().jurisdiction();
    access.require(Permission.CATALOGUE_EDIT, Scope.jurisdiction(province));
    return province;
  }

  @GetMapping
  @Requires(Permission.CATALOGUE_EDIT)
  String list(Access access, Model model) {
    UUID province = province(access);
    Map<CycleKind, List<YearTemplate>> all = new EnumMap<>(CycleKind.class);
    for (CycleKind kind : CycleKind.values()) {
      all.put(kind, templates.of(province, kind));
    }
    model.addAttribute("page", pages.page(WORDS.say("template.title")));
    model.addAttribute("templates", all);
    return "calendar/templates";
  }

  /** With the days of the next year that goes by it. */
  @GetMapping(ONE)
  @Requires(Permission.CATALOGUE_EDIT)
  String show(@PathVariable UUID id, Access access, Model model) {
    UUID province = province(access);
    YearTemplate template = templates.template(province, id);
    LocalDate next = LocalDate.now(clock).plusYears(1).withDayOfYear(1);
    LocalDate begin = template.from().isBefore(next) ? next : template.from();
    model.addAttribute("page", pages.page(template.kind().words()));
    model.addAttribute("template", template);
    model.addAttribute("begin", begin);
    model.addAttribute("steps", templates.preview(template, province, begin));
    return "calendar/template";
  }

  @GetMapping("/moi")
  @Requires(Permission.CATALOGUE_EDIT)
  ModelAndView beginning(@RequestParam(name = "loai") CycleKind kind, Access access) {
    province(access);
    return forms.show(beginning(kind, Typed.NOTHING));
  }

  @PostMapping("/moi")
  @Requires(Permission.CATALOGUE_EDIT)
  ModelAndView begin(
      @RequestParam(name = "loai") CycleKind kind,
      @RequestParam MultiValueMap<String, String> values,
      Access access) {
    UUID province = province(access);
    Typed typed = new Typed(values);
    return forms.end(
        beginning(kind, typed),
        typed,
        () -> templates.begin(province, kind, typed.day(FROM), access.actor()),
        done -> ADDRESS + "/" + done.id(),
        WORDS.say("template.begun"));
  }

  private Form beginning(CycleKind kind, Typed typed) {
    String next = VietnamTime.date(LocalDate.now(clock).plusYears(1).withDayOfYear(1));
    return Form.of(
            WORDS.say("template.begin"),
            ADDRESS + "/moi?loai=" + kind.name(),
            ADDRESS,
            List.of(
                Field.of(
                        Field.Kind.DATE,
                        FROM,
                        WORDS.say("template.field.from"),
                        typed.or(FROM, next))
                    .withHint(WORDS.say("template.field.from.hint"))
                    .asRequired()))
        .saying(WORDS.say("template.begin.intro", kind.words()));
  }

  @GetMapping(ONE + "/{move:ap-dung|bo}")
  @Requires(Permission.CATALOGUE_EDIT)
  ModelAndView moving(@PathVariable UUID id, @PathVariable String move, Access access) {
    return forms.show(
        moving(templates.draft(province(access), id), move.equals("bo"), Typed.NOTHING));
  }

  @PostMapping(ONE + "/{move:ap-dung|bo}")
  @Requires(Permission.CATALOGUE_EDIT)
  ModelAndView move(
      @PathVariable UUID id,
      @PathVariable String move,
      @RequestParam MultiValueMap<String, String> values,
      Access access) {
    YearTemplate draft = templates.draft(province(access), id);
    boolean givenUp = move.equals("bo");
    Typed typed = new Typed(values);
    return forms.end(
        moving(draft, givenUp, typed),
        typed,
        () ->
            givenUp
                ? templates.giveUp(draft, typed.text(REASON), access.actor())
                : templates.issue(draft, typed.text(BASIS), access.actor()),
        done -> ADDRESS,
        WORDS.say(givenUp ? "template.given-up" : "template.issued"));
  }

  private static Form moving(YearTemplate draft, boolean givenUp, Typed typed) {
    String own = ADDRESS + "/" + draft.id();
    Field field =
        givenUp
            ? Field.text(REASON, WORDS.say("field.reason"), typed.or(REASON, ""))
            : Field.text(BASIS, WORDS.say("field.basis"), typed.or(BASIS, ""))
                .withHint(WORDS.say("template.field.basis.hint"));
    String words = givenUp ? "template.give-up" : "template.issue";
    String intro = givenUp ? "template.give-up.intro" : "template.issue.intro";
    return Form.of(
            WORDS.say(words),
            own + (givenUp ? "/bo" : "/ap-dung"),
            own,
            List.of(field.asRequired()))
        .saying(WORDS.say(intro, VietnamTime.date(draft.from())))
        .of(draft.version());
  }
}
