package vn.tdkt.initiatives.web;

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
import vn.tdkt.initiatives.Initiative;
import vn.tdkt.initiatives.InitiativeFile;
import vn.tdkt.initiatives.InitiativeKeeping;
import vn.tdkt.initiatives.InitiativePlaces;
import vn.tdkt.initiatives.Initiatives;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.Form;
import vn.tdkt.pages.Forms;
import vn.tdkt.pages.Pages;
import vn.tdkt.pages.Typed;

/** The forms of an initiative: proposed, changed, voided. */
@Controller
@RequestMapping(InitiativeController.ADDRESS)
class InitiativeFormController {
  private static final Words WORDS = Words.of("initiatives");

  private final Initiatives initiatives;
  private final InitiativePlaces places;
  private final InitiativeKeeping keeping;
  private final InitiativeFields fields;
  private final Forms forms;
  private final Pages pages;
  private final Clock clock;

  InitiativeFormController(
      Initiatives initiatives,
      InitiativePlaces places,
      InitiativeKeeping keeping,
      InitiativeFields fields,
      Forms forms,
      Pages pages,
      Clock clock) {
    this.initiatives = initiatives;
    this.places = places;
    this.keeping = keeping;
    this.fields = fields;
    this.forms = forms;
    this.pages = pages;
    this.clock = clock;
  }

  @GetMapping("/moi")
  @Requires(Permission.INITIATIVE_EDIT)
  ModelAndView propose(Access access) {
    places.own(Permission.INITIATIVE_EDIT, access);
    return forms.show(proposing(Typed.NOTHING));
  }

  @PostMapping("/moi")
  @Requires(Permission.INITIATIVE_EDIT)
  ModelAndView propose(@RequestParam MultiValueMap<String, String> values, Access access) {
    Typed typed = new Typed(values);
    UUID unit = places.own(Permission.INITIATIVE_EDIT, access);
    return forms.end(
        proposing(typed),
        typed,
        () ->
            fields
                .said(unit, List.of(), typed)
                .then(said -> keeping.propose(unit, year(), said, access.actor())),
        Initiative::address,
        WORDS.say("notice.proposed"));
  }

  private String year() {
    return pages.page("").year(LocalDate.now(clock));
  }

  private Form proposing(Typed typed) {
    return Form.of(
            WORDS.say("add"),
            InitiativeController.ADDRESS + "/moi",
            InitiativeController.ADDRESS,
            InitiativeFields.of(null, typed))
        .keptWhileTyped()
        .saying(WORDS.say("add.intro", year()))
        .button(WORDS.say("save"));
  }

  @GetMapping(InitiativeController.ONE + "/sua")
  @Requires(Permission.INITIATIVE_EDIT)
  ModelAndView change(@PathVariable UUID id, Access access) {
    return forms.show(changing(mine(id, access).initiative(), Typed.NOTHING));
  }

  @PostMapping(InitiativeController.ONE + "/sua")
  @Requires(Permission.INITIATIVE_EDIT)
  ModelAndView change(
      @PathVariable UUID id, @RequestParam MultiValueMap<String, String> values, Access access) {
    InitiativeFile file = mine(id, access);
    Initiative initiative = file.initiative();
    Typed typed = new Typed(values);
    String reason = typed.text(InitiativeFields.REASON);
    return forms.end(
        changing(initiative, typed),
        typed,
        () ->
            fields
                .said(initiative.unit(), initiative.said().authors(), typed)
                .then(said -> keeping.change(file, said, reason, access.actor())),
        Initiative::address,
        WORDS.say("notice.changed"));
  }

  private InitiativeFile mine(UUID id, Access access) {
    return initiatives.file(id, Permission.INITIATIVE_EDIT, access);
  }

  private static Form changing(Initiative initiative, Typed typed) {
    Form form =
        Form.of(
                WORDS.say("change"),
                initiative.address() + "/sua",
                initiative.address(),
                InitiativeFields.of(initiative, typed))
            .keptWhileTyped()
            .of(initiative.version())
            .button(WORDS.say("save"));
    return initiative.state().isSettled() ? form.saying(WORDS.say("change.settled")) : form;
  }

  @GetMapping(InitiativeController.ONE + "/bo")
  @Requires(Permission.INITIATIVE_EDIT)
  ModelAndView drop(@PathVariable UUID id, Access access) {
    return forms.show(dropping(mine(id, access).initiative(), Typed.NOTHING));
  }

  @PostMapping(InitiativeController.ONE + "/bo")
  @Requires(Permission.INITIATIVE_EDIT)
  ModelAndView drop(
      @PathVariable UUID id, @RequestParam MultiValueMap<String, String> values, Access access) {
    InitiativeFile file = mine(id, access);
    Typed typed = new Typed(values);
    String reason = typed.text(InitiativeFields.REASON);
    return forms.end(
        dropping(file.initiative(), typed),
        typed,
        () -> keeping.voidIt(file, reason, access.actor()),
        Initiative::address,
        WORDS.say("notice.dropped"));
  }

  private static Form dropping(Initiative initiative, Typed typed) {
    return Form.of(
            WORDS.say("drop", initiative.name()),
            initiative.address() + "/bo",
            initiative.address(),
            List.of(InitiativeFields.reason(typed)))
        .keptWhileTyped()
        .saying(WORDS.say("drop.intro"))
        .of(initiative.version())
        .button(WORDS.say("drop.button"));
  }
}
