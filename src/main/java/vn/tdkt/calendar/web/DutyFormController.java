package vn.tdkt.calendar.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import vn.tdkt.calendar.Cycles;
import vn.tdkt.calendar.Duties;
import vn.tdkt.calendar.Duty;
import vn.tdkt.calendar.NewDuty;
import vn.tdkt.identity.Colleagues;
import vn.tdkt.identity.Colleagues.Colleague;
import vn.tdkt.kernel.Words;
import vn.tdkt.organisation.UnitView;
import vn.tdkt.pages.Field;
import vn.tdkt.pages.Form;
import vn.tdkt.pages.Forms;
import vn.tdkt.pages.Pages;
import vn.tdkt.pages.Typed;

/** Adds a duty and hands one to somebody else. */
@Controller
@RequestMapping(CycleController.ADDRESS + "/viec")
class DutyFormController {
  private static final Words WORDS = Words.of("calendar");
  private static final String WHAT = "what";
  private static final String OWNER = "owner";
  private static final String NAME = "name";
  private static final String DUE = "due";
  private static final String SOURCE = "source";

  private final Duties duties;
  private final Cycles cycles;
  private final Colleagues colleagues;
  private final Forms forms;
  private final Pages pages;
  private final Clock clock;

  DutyFormController(
      Duties duties, Cycles cycles, Colleagues colleagues, Forms forms, Pages pages, Clock clock) {
    this.duties = duties;
    this.cycles = cycles;
    this.colleagues = colleagues;
    this.forms = forms;
    this.pages = pages;
    this.clock = clock;
  }

  @GetMapping("/them")
  @Requires(Permission.YEAR_EDIT)
  ModelAndView adding(Access access) {
    return forms.show(adding(cycles.own(Permission.YEAR_EDIT, access), Typed.NOTHING));
  }

  @PostMapping("/them")
  @Requires(Permission.YEAR_EDIT)
  ModelAndView add(@RequestParam MultiValueMap<String, String> values, Access access) {
    UnitView unit = cycles.own(Permission.YEAR_EDIT, access);
    Typed typed = new Typed(values);
    return forms.end(
        adding(unit, typed),
        typed,
        () -> duties.add(unit, said(unit, typed), access.actor()),
        done -> CycleController.ADDRESS + "#viec",
        WORDS.say("notice.added"));
  }

  private NewDuty said(UnitView unit, Typed typed) {
    Optional<Colleague> owner = owner(unit.id().value(), typed);
    return new NewDuty(
        pages.page("").year(LocalDate.now(clock)),
        typed.text(WHAT),
        owner.map(Colleague::account).orElse(null),
        owner.map(Colleague::fullName).orElse(typed.text(NAME)),
        typed.day(DUE),
        typed.text(SOURCE),
        null);
  }

  private Form adding(UnitView unit, Typed typed) {
    List<Field> fields = new ArrayList<>();
    fields.add(
        Field.text(WHAT, WORDS.say("field.what"), typed.or(WHAT, ""))
            .withHint(WORDS.say("field.what.hint"))
            .asRequired());
    fields.addAll(owners(unit.id().value(), typed));
    fields.add(
        Field.of(Field.Kind.DATE, DUE, WORDS.say("field.due"), typed.or(DUE, "")).asRequired());
    fields.add(
        Field.text(SOURCE, WORDS.say("field.source"), typed.or(SOURCE, ""))
            .withHint(WORDS.say("field.source.hint")));
    return Form.of(
        WORDS.say("add"),
        CycleController.ADDRESS + "/viec/them",
        CycleController.ADDRESS + "#viec",
        fields);
  }

  @GetMapping("/{id:[0-9a-f-]{36}}/giao")
  @Requires(Permission.YEAR_EDIT)
  ModelAndView handing(@PathVariable UUID id, Access access) {
    return forms.show(handing(editable(id, access), Typed.NOTHING));
  }

  @PostMapping("/{id:[0-9a-f-]{36}}/giao")
  @Requires(Permission.YEAR_EDIT)
  ModelAndView hand(
      @PathVariable UUID id, @RequestParam MultiValueMap<String, String> values, Access access) {
    Duty duty = editable(id, access);
    Typed typed = new Typed(values);
    Optional<Colleague> owner = owner(duty.unit(), typed);
    return forms.end(
        handing(duty, typed),
        typed,
        () ->
            duties.hand(
                duty,
                owner.map(Colleague::account).orElse(null),
                owner.map(Colleague::fullName).orElse(typed.text(NAME)),
                access.actor()),
        Duty::address,
        WORDS.say("notice.handed"));
  }

  private Duty editable(UUID id, Access access) {
    Duty duty = duties.duty(id, access);
    cycles.unit(duty.unit(), Permission.YEAR_EDIT, access);
    return duty;
  }

  private Form handing(Duty duty, Typed typed) {
    return Form.of(
            WORDS.say("hand"), duty.address() + "/giao", duty.address(), owners(duty.unit(), typed))
        .saying(duty.what())
        .of(duty.version());
  }

  /** Somebody with an account, or anybody by name. */
  private List<Field> owners(UUID unit, Typed typed) {
    List<Field.Choice> known =
        colleagues.of(unit).stream()
            .map(one -> new Field.Choice(one.account().toString(), one.fullName()))
            .toList();
    return List.of(
        Field.of(Field.Kind.CHOICE, OWNER, WORDS.say("field.owner"), typed.or(OWNER, ""))
            .from(known),
        Field.text(NAME, WORDS.say("field.name"), typed.or(NAME, ""))
            .withHint(WORDS.say("field.name.hint")));
  }

  private Optional<Colleague> owner(UUID unit, Typed typed) {
    return colleagues.of(unit).stream()
        .filter(one -> one.account().toString().equals(typed.text(OWNER)))
        .findFirst();
  }
}
