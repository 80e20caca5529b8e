package vn.tdkt.movements.web;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
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
import vn.tdkt.kernel.Citation;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.kernel.Words;
import vn.tdkt.movements.Commemoration;
import vn.tdkt.movements.Movement;
import vn.tdkt.movements.MovementKeeping;
import vn.tdkt.movements.Movements;
import vn.tdkt.pages.Field;
import vn.tdkt.pages.Form;
import vn.tdkt.pages.Forms;
import vn.tdkt.pages.Typed;

/** The forms of the catalogue: a new movement, a changed one, an event to which one is tied. */
@Controller
@RequestMapping(MovementController.ADDRESS)
class MovementFormController {
  private static final Words WORDS = Words.of("movements");
  private static final Citation LASTING = Citation.of("REQ-24");
  private static final String NAME = "name";
  private static final String DAY = "day";

  private final Movements movements;
  private final MovementKeeping keeping;
  private final Forms forms;

  MovementFormController(Movements movements, MovementKeeping keeping, Forms forms) {
    this.movements = movements;
    this.keeping = keeping;
    this.forms = forms;
  }

  @GetMapping("/moi")
  @Requires(Permission.MOVEMENT_VIEW)
  ModelAndView begin(Access access) {
    return forms.show(adding(access, Typed.NOTHING));
  }

  @PostMapping("/moi")
  @Requires(Permission.MOVEMENT_VIEW)
  ModelAndView begin(@RequestParam MultiValueMap<String, String> values, Access access) {
    Typed typed = new Typed(values);
    return forms.end(
        adding(access, typed),
        typed,
        () ->
            inOrder(
                typed,
                () ->
                    keeping.add(MovementFields.said(typed), MovementFields.parent(typed), access)),
        Movement::address,
        WORDS.say("notice.added"));
  }

  private Form adding(Access access, Typed typed) {
    if (!movements.mayAdd(access)) {
      throw new NotVisible("new movement");
    }
    boolean unit = access.actor().unit() != null;
    return Form.of(
            WORDS.say("add"),
            MovementController.ADDRESS + "/moi",
            MovementController.ADDRESS,
            MovementFields.of(null, parents(null, access), typed))
        .keptWhileTyped()
        .saying(WORDS.say(unit ? "add.intro.unit" : "add.intro.province"));
  }

  @GetMapping(MovementController.ONE + "/sua")
  @Requires(Permission.MOVEMENT_VIEW)
  ModelAndView change(@PathVariable UUID id, Access access) {
    return forms.show(changing(mine(id, access), access, Typed.NOTHING));
  }

  @PostMapping(MovementController.ONE + "/sua")
  @Requires(Permission.MOVEMENT_VIEW)
  ModelAndView change(
      @PathVariable UUID id, @RequestParam MultiValueMap<String, String> values, Access access) {
    Movement movement = mine(id, access);
    Typed typed = new Typed(values);
    return forms.end(
        changing(movement, access, typed),
        typed,
        () ->
            inOrder(
                typed,
                () ->
                    keeping.change(
                        movement,
                        MovementFields.said(typed),
                        MovementFields.parent(typed),
                        access)),
        Movement::address,
        WORDS.say("notice.changed"));
  }

  private Form changing(Movement movement, Access access, Typed typed) {
    return Form.of(
            WORDS.say("change"),
            movement.address() + "/sua",
            movement.address(),
            MovementFields.of(movement, parents(movement, access), typed))
        .keptWhileTyped()
        .of(movement.version())
        .button(WORDS.say("save"));
  }

  private static Outcome<Movement> inOrder(Typed typed, Supplier<Outcome<Movement>> act) {
    return MovementFields.inOrder(typed)
        ? act.get()
        : Outcome.refused("movements.refused.backwards", LASTING);
  }

  private List<Movement> parents(@Nullable Movement but, Access access) {
    return movements.seenBy(access).stream()
        .filter(other -> other.parent() == null && !other.equals(but))
        .toList();
  }

  private Movement mine(UUID id, Access access) {
    Movement movement = movements.movement(id, access);
    if (!movements.mayEdit(movement, access)) {
      throw new NotVisible("movement of others");
    }
    return movement;
  }

  @GetMapping(MovementController.ONE + "/ky-niem")
  @Requires(Permission.MOVEMENT_VIEW)
  ModelAndView event(@PathVariable UUID id, Access access) {
    return forms.show(event(mine(id, access), Typed.NOTHING));
  }

  @PostMapping(MovementController.ONE + "/ky-niem")
  @Requires(Permission.MOVEMENT_VIEW)
  ModelAndView event(
      @PathVariable UUID id, @RequestParam MultiValueMap<String, String> values, Access access) {
    Movement movement = mine(id, access);
    Typed typed = new Typed(values);
    return forms.end(
        event(movement, typed),
        typed,
        () ->
            keeping.commemorate(
                movement, new Commemoration(typed.text(NAME), typed.day(DAY)), access),
        Movement::address,
        WORDS.say("notice.event"));
  }

  private static Form event(Movement movement, Typed typed) {
    return Form.of(
            WORDS.say("event.add"),
            movement.address() + "/ky-niem",
            movement.address(),
            List.of(
                Field.text(NAME, WORDS.say("field.event"), typed.or(NAME, ""))
                    .withHint(WORDS.say("field.event.hint"))
                    .asRequired(),
                Field.of(Field.Kind.DATE, DAY, WORDS.say("field.event-day"), typed.or(DAY, ""))
                    .asRequired()))
        .keptWhileTyped()
        .saying(WORDS.say("event.intro"));
  }
}
