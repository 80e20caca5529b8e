package vn.tdkt.exemplars.web;

import java.time.Clock;
import java.time.LocalDate;
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
import vn.tdkt.exemplars.Exemplar;
import vn.tdkt.exemplars.ExemplarKeeping;
import vn.tdkt.exemplars.Exemplars;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.kernel.Words;
import vn.tdkt.movements.Movements;
import vn.tdkt.pages.Field;
import vn.tdkt.pages.Form;
import vn.tdkt.pages.Forms;
import vn.tdkt.pages.Pages;
import vn.tdkt.pages.Typed;

/** The forms of an exemplar: registered, changed, taken back. */
@Controller
@RequestMapping(ExemplarController.ADDRESS)
class ExemplarFormController {
  private static final Words WORDS = Words.of("exemplars");
  private static final String REASON = "reason";

  private final Exemplars exemplars;
  private final ExemplarKeeping keeping;
  private final Movements movements;
  private final Forms forms;
  private final Pages pages;
  private final Clock clock;

  ExemplarFormController(
      Exemplars exemplars,
      ExemplarKeeping keeping,
      Movements movements,
      Forms forms,
      Pages pages,
      Clock clock) {
    this.exemplars = exemplars;
    this.keeping = keeping;
    this.movements = movements;
    this.forms = forms;
    this.pages = pages;
    this.clock = clock;
  }

  @GetMapping("/moi")
  @Requires(Permission.EXEMPLAR_EDIT)
  ModelAndView register(Access access) {
    own(access);
    return forms.show(registering(access, Typed.NOTHING));
  }

  @PostMapping("/moi")
  @Requires(Permission.EXEMPLAR_EDIT)
  ModelAndView register(@RequestParam MultiValueMap<String, String> values, Access access) {
    Typed typed = new Typed(values);
    UUID unit = own(access);
    return forms.end(
        registering(access, typed),
        typed,
        () -> keeping.register(unit, year(), ExemplarFields.said(typed), access.actor()),
        Exemplar::address,
        WORDS.say("notice.registered"));
  }

  private UUID own(Access access) {
    return exemplars
        .ownUnit(Permission.EXEMPLAR_EDIT, access)
        .orElseThrow(() -> new NotVisible("exemplars of no unit"));
  }

  private String year() {
    return pages.page("").year(LocalDate.now(clock));
  }

  private Form registering(Access access, Typed typed) {
    return Form.of(
            WORDS.say("add"),
            ExemplarController.ADDRESS + "/moi",
            ExemplarController.ADDRESS,
            ExemplarFields.of(null, movements.seenBy(access), typed))
        .keptWhileTyped()
        .saying(WORDS.say("add.intro", year()));
  }

  @GetMapping(ExemplarController.ONE + "/sua")
  @Requires(Permission.EXEMPLAR_EDIT)
  ModelAndView change(@PathVariable UUID id, Access access) {
    return forms.show(changing(mine(id, access), access, Typed.NOTHING));
  }

  @PostMapping(ExemplarController.ONE + "/sua")
  @Requires(Permission.EXEMPLAR_EDIT)
  ModelAndView change(
      @PathVariable UUID id, @RequestParam MultiValueMap<String, String> values, Access access) {
    Exemplar exemplar = mine(id, access);
    Typed typed = new Typed(values);
    return forms.end(
        changing(exemplar, access, typed),
        typed,
        () -> keeping.change(exemplar, ExemplarFields.said(typed), access.actor()),
        Exemplar::address,
        WORDS.say("notice.changed"));
  }

  private Exemplar mine(UUID id, Access access) {
    return exemplars.file(id, Permission.EXEMPLAR_EDIT, access).exemplar();
  }

  private Form changing(Exemplar exemplar, Access access, Typed typed) {
    return Form.of(
            WORDS.say("change"),
            exemplar.address() + "/sua",
            exemplar.address(),
            ExemplarFields.of(exemplar.said(), movements.seenBy(access), typed))
        .keptWhileTyped()
        .of(exemplar.version())
        .button(WORDS.say("save"));
  }

  @GetMapping(ExemplarController.ONE + "/bo")
  @Requires(Permission.EXEMPLAR_EDIT)
  ModelAndView drop(@PathVariable UUID id, Access access) {
    return forms.show(dropping(mine(id, access), Typed.NOTHING));
  }

  @PostMapping(ExemplarController.ONE + "/bo")
  @Requires(Permission.EXEMPLAR_EDIT)
  ModelAndView drop(
      @PathVariable UUID id, @RequestParam MultiValueMap<String, String> values, Access access) {
    Exemplar exemplar = mine(id, access);
    Typed typed = new Typed(values);
    return forms.end(
        dropping(exemplar, typed),
        typed,
        () -> keeping.voidIt(exemplar, typed.text(REASON), access.actor()),
        Exemplar::address,
        WORDS.say("notice.dropped"));
  }

  private static Form dropping(Exemplar exemplar, Typed typed) {
    Field reason =
        Field.of(Field.Kind.LONG_TEXT, REASON, WORDS.say("field.reason"), typed.or(REASON, ""));
    return Form.of(
            WORDS.say("drop", exemplar.name()),
            exemplar.address() + "/bo",
            exemplar.address(),
            List.of(reason.asRequired()))
        .keptWhileTyped()
        .saying(WORDS.say("drop.intro"))
        .of(exemplar.version())
        .button(WORDS.say("drop.button"));
  }
}
