package vn.tdkt.pledges.web;

import java.time.Clock;
import java.time.LocalDate;
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
import vn.tdkt.access.Scope;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.kernel.VietnamTime;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.Field;
import vn.tdkt.pages.Form;
import vn.tdkt.pages.Forms;
import vn.tdkt.pages.Pages;
import vn.tdkt.pages.Typed;
import vn.tdkt.pledges.Pledge;
import vn.tdkt.pledges.PledgeMove;
import vn.tdkt.pledges.Pledges;
import vn.tdkt.pledges.Pledging;

/** The forms of a pledge: begun, written, and the steps that need a reason. */
@Controller
@RequestMapping(PledgeController.ADDRESS)
class PledgeFormController {
  private static final Words WORDS = Words.of("pledges");
  private static final String STEPS = "/{step:sua-lai|ket-thuc|huy}";
  private static final String TAKEN = "taken";
  private static final String POINTS = "points";
  private static final String ON = "on";
  private static final String VENUE = "venue";
  private static final String MOVEMENT = "movement";
  private static final String REASON = "reason";

  private final Pledges pledges;
  private final Pledging pledging;
  private final Forms forms;
  private final Pages pages;
  private final Clock clock;

  PledgeFormController(Pledges pledges, Pledging pledging, Forms forms, Pages pages, Clock clock) {
    this.pledges = pledges;
    this.pledging = pledging;
    this.forms = forms;
    this.pages = pages;
    this.clock = clock;
  }

  @GetMapping("/moi")
  @Requires(Permission.PLEDGE_EDIT)
  ModelAndView begin(
      @RequestParam(name = "khoi", required = false) @Nullable UUID block, Access access) {
    return forms.show(beginning(place(block, access), Typed.NOTHING));
  }

  @PostMapping("/moi")
  @Requires(Permission.PLEDGE_EDIT)
  ModelAndView begin(
      @RequestParam(name = "khoi", required = false) @Nullable UUID block,
      @RequestParam MultiValueMap<String, String> values,
      Access access) {
    Scope place = place(block, access);
    Typed typed = new Typed(values);
    return forms.end(
        beginning(place, typed),
        typed,
        () -> pledging.begin(place, year(), taken(place, typed), access.actor()),
        Pledge::address,
        WORDS.say("notice.begun"));
  }

  /** The block that is named, or the unit for which the person acts. */
  private Scope place(@Nullable UUID block, Access access) {
    UUID province = access.actor().jurisdiction();
    UUID unit = access.actor().unit();
    if (block == null && unit == null) {
      throw new NotVisible("pledge of no unit");
    }
    Scope place = new Scope(province, block, block == null ? unit : null);
    if (!pledges.may(Permission.PLEDGE_EDIT, place, access)) {
      throw new NotVisible("pledge of others");
    }
    return place;
  }

  private String year() {
    return pages.page("").year(LocalDate.now(clock));
  }

  private @Nullable Pledge taken(Scope place, Typed typed) {
    return pledges.others(place, year()).stream()
        .filter(pledge -> pledge.id().toString().equals(typed.text(TAKEN)))
        .findFirst()
        .orElse(null);
  }

  /** Proposes the latest pledge of another year to begin with. */
  private Form beginning(Scope place, Typed typed) {
    List<Field.Choice> others =
        pledges.others(place, year()).stream()
            .map(
                pledge ->
                    new Field.Choice(pledge.id().toString(), WORDS.say("pledge", pledge.year())))
            .toList();
    String proposal = others.isEmpty() ? "" : others.getFirst().value();
    String address = PledgeController.ADDRESS + "/moi";
    return Form.of(
            WORDS.say("begin", year()),
            place.block() == null ? address : address + "?khoi=" + place.block(),
            PledgeController.ADDRESS,
            others.isEmpty()
                ? List.of()
                : List.of(
                    Field.of(
                            Field.Kind.CHOICE,
                            TAKEN,
                            WORDS.say("field.taken"),
                            typed.or(TAKEN, proposal))
                        .from(others)
                        .withHint(WORDS.say("field.taken.hint"))))
        .saying(
            WORDS.say(
                place.block() == null ? "begin.intro.unit" : "begin.intro.block",
                pledges.nameOf(place)));
  }

  @GetMapping(PledgeController.ONE + "/sua")
  @Requires(Permission.PLEDGE_EDIT)
  ModelAndView write(@PathVariable UUID id, Access access) {
    return forms.show(writing(pledges.pledge(id, Permission.PLEDGE_EDIT, access), Typed.NOTHING));
  }

  @PostMapping(PledgeController.ONE + "/sua")
  @Requires(Permission.PLEDGE_EDIT)
  ModelAndView write(
      @PathVariable UUID id, @RequestParam MultiValueMap<String, String> values, Access access) {
    Pledge pledge = pledges.pledge(id, Permission.PLEDGE_EDIT, access);
    Typed typed = new Typed(values);
    return forms.end(
        writing(pledge, typed),
        typed,
        () -> pledging.write(pledge, said(typed), access.actor()),
        Pledge::address,
        WORDS.say("notice.written"));
  }

  private static Pledge.Said said(Typed typed) {
    return new Pledge.Said(
        typed.lines(POINTS), typed.anyDay(ON), typed.text(VENUE), typed.text(MOVEMENT));
  }

  private static Form writing(Pledge pledge, Typed typed) {
    Pledge.Said said = pledge.said();
    LocalDate on = said.on();
    return Form.of(
            WORDS.say("write"),
            pledge.address() + "/sua",
            pledge.address(),
            List.of(
                field(Field.Kind.LONG_TEXT, POINTS, String.join("\n", said.points()), typed)
                    .withHint(WORDS.say("field.points.hint"))
                    .asRequired(),
                field(Field.Kind.DATE, ON, on == null ? "" : VietnamTime.date(on), typed),
                field(Field.Kind.TEXT, VENUE, said.venue(), typed),
                field(Field.Kind.TEXT, MOVEMENT, said.movement(), typed)
                    .withHint(WORDS.say("field.movement.hint"))))
        .of(pledge.version())
        .button(WORDS.say("save"));
  }

  private static Field field(Field.Kind kind, String name, String value, Typed typed) {
    return Field.of(kind, name, WORDS.say("field." + name), typed.or(name, value));
  }

  @GetMapping(PledgeController.ONE + STEPS)
  @Requires(Permission.PLEDGE_VIEW)
  ModelAndView step(@PathVariable UUID id, @PathVariable String step, Access access) {
    PledgeMove move = PledgeMoves.of(step);
    return forms.show(step(allowed(id, move, access), move, Typed.NOTHING));
  }

  @PostMapping(PledgeController.ONE + STEPS)
  @Requires(Permission.PLEDGE_VIEW)
  ModelAndView take(
      @PathVariable UUID id,
      @PathVariable String step,
      @RequestParam MultiValueMap<String, String> values,
      Access access) {
    PledgeMove move = PledgeMoves.of(step);
    Pledge pledge = allowed(id, move, access);
    Typed typed = new Typed(values);
    return forms.end(
        step(pledge, move, typed),
        typed,
        () -> pledging.move(pledge, move, typed.text(REASON), access.actor()),
        Pledge::address,
        WORDS.say("notice." + move.name()));
  }

  private Pledge allowed(UUID id, PledgeMove move, Access access) {
    Pledge pledge = pledges.pledge(id, move.permission(), access);
    if (!pledge.allows(move)) {
      throw new NotVisible("move " + move);
    }
    return pledge;
  }

  private static Form step(Pledge pledge, PledgeMove move, Typed typed) {
    return Form.of(
            move.words(),
            PledgeMoves.address(pledge, move),
            pledge.address(),
            List.of(field(Field.Kind.LONG_TEXT, REASON, "", typed).asRequired()))
        .saying(WORDS.say("move." + move.name() + ".intro"))
        .of(pledge.version());
  }
}
