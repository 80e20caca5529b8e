package vn.tdkt.registration.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.access.Requires;
import vn.tdkt.audit.AuditTrail;
import vn.tdkt.audit.Entry;
import vn.tdkt.kernel.Act;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.Field;
import vn.tdkt.pages.Form;
import vn.tdkt.pages.Forms;
import vn.tdkt.pages.Page;
import vn.tdkt.pages.Pages;
import vn.tdkt.pages.Typed;
import vn.tdkt.registration.BarSetting;
import vn.tdkt.registration.BarSettings;

/** Whether who registered nothing in the year that is looked at is flagged or barred. */
@Controller
@RequestMapping(BarSettingController.ADDRESS)
class BarSettingController {
  static final String ADDRESS = UnitsController.ADDRESS + "/quy-dinh";
  private static final Words WORDS = Words.of("registration");
  private static final String EFFECT = "effect";
  private static final String BARS = "bars";
  private static final String FLAGS = "flags";
  private static final String SOURCE = "source";
  private static final String REASON = "reason";

  private final BarSettings settings;
  private final AuditTrail trail;
  private final Forms forms;
  private final Pages pages;
  private final Clock clock;

  BarSettingController(
      BarSettings settings, AuditTrail trail, Forms forms, Pages pages, Clock clock) {
    this.settings = settings;
    this.trail = trail;
    this.forms = forms;
    this.pages = pages;
    this.clock = clock;
  }

  @GetMapping
  @Requires(Permission.REGISTRATION_VIEW)
  String show(Access access, Model model) {
    Page page = pages.page(WORDS.say("bar.title"));
    String year = page.year(LocalDate.now(clock));
    model.addAttribute("page", page);
    model.addAttribute("year", year);
    model.addAttribute("editions", settings.of(access.actor().jurisdiction(), year));
    model.addAttribute("maySet", access.holds(Permission.REGISTRATION_RULE));
    model.addAttribute(
        "trail",
        trail.of(new Act.Subject("registration-bar", access.actor().jurisdiction())).stream()
            .map(Entry::text)
            .toList());
    return "registration/bar";
  }

  @GetMapping("/moi")
  @Requires(Permission.REGISTRATION_RULE)
  ModelAndView set(Access access) {
    return forms.show(form(editions(access), Typed.NOTHING));
  }

  @PostMapping("/moi")
  @Requires(Permission.REGISTRATION_RULE)
  ModelAndView set(@RequestParam MultiValueMap<String, String> values, Access access) {
    Typed typed = new Typed(values);
    return forms.end(
        form(editions(access), typed),
        typed,
        () ->
            settings.set(
                new BarSettings.Wanted(
                    year(),
                    typed.text(EFFECT).equals(BARS),
                    typed.text(SOURCE),
                    typed.text(REASON),
                    (int) typed.version()),
                access),
        done -> ADDRESS,
        WORDS.say("notice.bar-set"));
  }

  private String year() {
    return pages.page("").year(LocalDate.now(clock));
  }

  private List<BarSetting> editions(Access access) {
    return settings.of(access.actor().jurisdiction(), year());
  }

  private Form form(List<BarSetting> editions, Typed typed) {
    return Form.of(
            WORDS.say("bar.set", year()),
            ADDRESS + "/moi",
            ADDRESS,
            List.of(
                Field.of(Field.Kind.CHOICE, EFFECT, WORDS.say("field.effect"), typed.or(EFFECT, ""))
                    .from(
                        List.of(
                            new Field.Choice(FLAGS, WORDS.say("bar.FLAGS")),
                            new Field.Choice(BARS, WORDS.say("bar.BARS"))))
                    .asRequired(),
                Field.text(SOURCE, WORDS.say("field.paper"), typed.or(SOURCE, ""))
                    .withHint(WORDS.say("field.paper.hint"))
                    .asRequired(),
                Field.of(
                        Field.Kind.LONG_TEXT,
                        REASON,
                        WORDS.say("field.reason"),
                        typed.or(REASON, ""))
                    .asRequired()))
        .saying(WORDS.say("bar.set.intro"))
        .of(editions.isEmpty() ? 0 : editions.getFirst().edition())
        .button(WORDS.say("save"));
  }
}
