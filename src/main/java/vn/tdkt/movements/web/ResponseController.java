package vn.tdkt.movements.web;

import java.time.Clock;
import java.time.LocalDate;
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
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.kernel.Words;
import vn.tdkt.movements.Movement;
import vn.tdkt.movements.Movements;
import vn.tdkt.movements.Responding;
import vn.tdkt.movements.Response;
import vn.tdkt.movements.ResponseKind;
import vn.tdkt.pages.Form;
import vn.tdkt.pages.Forms;
import vn.tdkt.pages.Pages;
import vn.tdkt.pages.Typed;

/** The forms for what a unit did for a movement. */
@Controller
@RequestMapping(MovementController.ADDRESS + MovementController.ONE)
class ResponseController {
  private static final Words WORDS = Words.of("movements");

  private final Movements movements;
  private final Responding responding;
  private final Forms forms;
  private final Pages pages;
  private final Clock clock;

  ResponseController(
      Movements movements, Responding responding, Forms forms, Pages pages, Clock clock) {
    this.movements = movements;
    this.responding = responding;
    this.forms = forms;
    this.pages = pages;
    this.clock = clock;
  }

  @GetMapping("/ghi/{kind}")
  @Requires(Permission.MOVEMENT_EDIT)
  ModelAndView note(@PathVariable UUID id, @PathVariable String kind, Access access) {
    own(access);
    return forms.show(form(movements.movement(id, access), of(kind), Typed.NOTHING));
  }

  @PostMapping("/ghi/{kind}")
  @Requires(Permission.MOVEMENT_EDIT)
  ModelAndView note(
      @PathVariable UUID id,
      @PathVariable String kind,
      @RequestParam MultiValueMap<String, String> values,
      Access access) {
    Movement movement = movements.movement(id, access);
    ResponseKind noted = of(kind);
    Typed typed = new Typed(values);
    return forms.end(
        form(movement, noted, typed),
        typed,
        () ->
            responding.note(
                movement, own(access), year(), noted, ResponseFields.said(typed), access.actor()),
        done -> movement.address(),
        WORDS.say("notice.noted", noted.words()));
  }

  private UUID own(Access access) {
    return movements
        .ownUnit(Permission.MOVEMENT_EDIT, access)
        .orElseThrow(() -> new NotVisible("responses of no unit"));
  }

  private String year() {
    return MovementYear.of(pages.page(""), LocalDate.now(clock)).label();
  }

  private static ResponseKind of(String slug) {
    return ResponseKind.of(slug).orElseThrow(() -> new NotVisible("kind " + slug));
  }

  private Form form(Movement movement, ResponseKind kind, Typed typed) {
    return Form.of(
            WORDS.say("note", kind.words()),
            movement.address() + "/ghi/" + kind.slug(),
            movement.address(),
            ResponseFields.of(kind, typed))
        .keptWhileTyped()
        .saying(WORDS.say("note.intro", year()))
        .button(WORDS.say("save"));
  }

  @GetMapping("/viec/{response}/bo")
  @Requires(Permission.MOVEMENT_EDIT)
  ModelAndView drop(@PathVariable UUID id, @PathVariable UUID response, Access access) {
    return forms.show(dropping(mine(id, response, access), Typed.NOTHING));
  }

  @PostMapping("/viec/{response}/bo")
  @Requires(Permission.MOVEMENT_EDIT)
  ModelAndView drop(
      @PathVariable UUID id,
      @PathVariable UUID response,
      @RequestParam MultiValueMap<String, String> values,
      Access access) {
    Response mine = mine(id, response, access);
    Typed typed = new Typed(values);
    return forms.end(
        dropping(mine, typed),
        typed,
        () -> responding.voidIt(mine, ResponseFields.reason(typed), access.actor()),
        done -> MovementController.ADDRESS + "/" + id,
        WORDS.say("notice.dropped"));
  }

  private Response mine(UUID id, UUID response, Access access) {
    UUID unit = own(access);
    return movements.responses(movements.movement(id, access), unit, year()).stream()
        .filter(mine -> mine.id().equals(response) && mine.counts())
        .findFirst()
        .orElseThrow(() -> new NotVisible("response"));
  }

  private static Form dropping(Response response, Typed typed) {
    return ResponseFields.dropping(
        response, MovementController.ADDRESS + "/" + response.movement(), typed);
  }
}
