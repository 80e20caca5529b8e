package vn.tdkt.registration.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
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
import vn.tdkt.kernel.Outcome;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.Field;
import vn.tdkt.pages.Form;
import vn.tdkt.pages.Forms;
import vn.tdkt.pages.Typed;
import vn.tdkt.registration.RegistrationWriting;
import vn.tdkt.registration.Registrations;
import vn.tdkt.registration.Round;
import vn.tdkt.registration.Wish;

/** A collective joins the list; many persons register the same at once. */
@Controller
@RequestMapping(RoundController.ADDRESS + RoundController.ONE)
class EntrantsController {
  private static final Words WORDS = Words.of("registration");
  private static final String NAME = "name";
  private static final String PERSONS = "persons";

  private final Registrations registrations;
  private final RegistrationWriting writing;
  private final Forms forms;
  private final Clock clock;

  EntrantsController(
      Registrations registrations, RegistrationWriting writing, Forms forms, Clock clock) {
    this.registrations = registrations;
    this.writing = writing;
    this.forms = forms;
    this.clock = clock;
  }

  @GetMapping("/tap-the")
  @Requires(Permission.REGISTRATION_EDIT)
  ModelAndView collective(@PathVariable UUID id, Access access) {
    return forms.show(collective(round(id, access), Typed.NOTHING));
  }

  @PostMapping("/tap-the")
  @Requires(Permission.REGISTRATION_EDIT)
  ModelAndView collective(
      @PathVariable UUID id, @RequestParam MultiValueMap<String, String> values, Access access) {
    Round round = round(id, access);
    Typed typed = new Typed(values);
    return end(
        collective(round, typed),
        typed,
        () -> writing.add(round, typed.text(NAME), WishFields.wish(typed), access.actor()),
        WORDS.say("notice.written", typed.text(NAME)));
  }

  private Form collective(Round round, Typed typed) {
    List<Field> fields = new ArrayList<>();
    fields.add(
        Field.text(NAME, WORDS.say("field.name"), typed.or(NAME, ""))
            .withHint(WORDS.say("field.name.hint"))
            .asRequired());
    fields.addAll(WishFields.of(registrations.titles(), true, Wish.NONE, today(), typed));
    return form(round, WORDS.say("add.collective"), "/tap-the", fields);
  }

  @GetMapping("/nhieu-nguoi")
  @Requires(Permission.REGISTRATION_EDIT)
  ModelAndView many(@PathVariable UUID id, Access access) {
    return forms.show(many(round(id, access), Typed.NOTHING));
  }

  @PostMapping("/nhieu-nguoi")
  @Requires(Permission.REGISTRATION_EDIT)
  ModelAndView many(
      @PathVariable UUID id, @RequestParam MultiValueMap<String, String> values, Access access) {
    Round round = round(id, access);
    Typed typed = new Typed(values);
    return end(
        many(round, typed),
        typed,
        () ->
            writing.add(
                round,
                typed.ids(PERSONS),
                WishFields.titles(typed),
                WishFields.day(typed),
                access.actor()),
        WORDS.say("notice.many", typed.ids(PERSONS).size()));
  }

  private Form many(Round round, Typed typed) {
    List<Field.Choice> persons =
        registrations.entrants(round).stream()
            .filter(one -> !one.collective())
            .map(one -> new Field.Choice(one.key().toString(), one.name()))
            .toList();
    List<Field> fields = new ArrayList<>();
    fields.add(
        Field.of(Field.Kind.CHOICES, PERSONS, WORDS.say("field.persons"), typed.or(PERSONS, ""))
            .from(persons));
    fields.addAll(WishFields.titles(registrations.titles(), false, Wish.NONE, typed));
    fields.add(WishFields.day(today(), typed));
    return form(round, WORDS.say("add.many"), "/nhieu-nguoi", fields)
        .saying(WORDS.say("add.many.intro"));
  }

  private static Form form(Round round, String title, String address, List<Field> fields) {
    return Form.of(title, round.address() + address, round.address(), fields).of(round.version());
  }

  private ModelAndView end(Form form, Typed typed, Supplier<Outcome<Round>> act, String notice) {
    return forms.end(form, typed, act, Round::address, notice);
  }

  private Round round(UUID id, Access access) {
    return registrations.round(id, Permission.REGISTRATION_EDIT, access);
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
