package vn.tdkt.registration.web;

import java.time.Clock;
import java.time.LocalDate;
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
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.Field;
import vn.tdkt.pages.Form;
import vn.tdkt.pages.Forms;
import vn.tdkt.pages.Typed;
import vn.tdkt.registration.Entrant;
import vn.tdkt.registration.RegistrationWriting;
import vn.tdkt.registration.Registrations;
import vn.tdkt.registration.Round;

/** What somebody of the list strives for is entered, changed, taken back. */
@Controller
@RequestMapping(RoundController.ADDRESS + RoundController.ONE)
class EntrantController {
  private static final Words WORDS = Words.of("registration");
  private static final String KEY = "/{key:[0-9a-f-]{36}}";
  private static final String REASON = "reason";

  private final Registrations registrations;
  private final RegistrationWriting writing;
  private final Forms forms;
  private final Clock clock;

  EntrantController(
      Registrations registrations, RegistrationWriting writing, Forms forms, Clock clock) {
    this.registrations = registrations;
    this.writing = writing;
    this.forms = forms;
    this.clock = clock;
  }

  @GetMapping("/ghi" + KEY)
  @Requires(Permission.REGISTRATION_EDIT)
  ModelAndView one(@PathVariable UUID id, @PathVariable UUID key, Access access) {
    Round round = round(id, access);
    return forms.show(one(round, entrant(round, key), Typed.NOTHING));
  }

  @PostMapping("/ghi" + KEY)
  @Requires(Permission.REGISTRATION_EDIT)
  ModelAndView one(
      @PathVariable UUID id,
      @PathVariable UUID key,
      @RequestParam MultiValueMap<String, String> values,
      Access access) {
    Round round = round(id, access);
    Typed typed = new Typed(values);
    Entrant entrant = entrant(round, key);
    return end(
        one(round, entrant, typed),
        typed,
        () -> writing.write(round, key, WishFields.wish(typed), access.actor()),
        WORDS.say("notice.written", entrant.name()));
  }

  private Form one(Round round, Entrant entrant, Typed typed) {
    return form(
            round,
            WORDS.say("write", entrant.name()),
            "/ghi/" + entrant.key(),
            WishFields.of(
                registrations.titles(), entrant.collective(), entrant.wish(), today(), typed))
        .button(WORDS.say("save"));
  }

  @GetMapping("/rut" + KEY)
  @Requires(Permission.REGISTRATION_EDIT)
  ModelAndView withdraw(@PathVariable UUID id, @PathVariable UUID key, Access access) {
    Round round = round(id, access);
    return forms.show(withdrawing(round, entrant(round, key), Typed.NOTHING));
  }

  @PostMapping("/rut" + KEY)
  @Requires(Permission.REGISTRATION_EDIT)
  ModelAndView withdraw(
      @PathVariable UUID id,
      @PathVariable UUID key,
      @RequestParam MultiValueMap<String, String> values,
      Access access) {
    Round round = round(id, access);
    Entrant entrant = entrant(round, key);
    Typed typed = new Typed(values);
    return end(
        withdrawing(round, entrant, typed),
        typed,
        () -> writing.withdraw(round, key, typed.text(REASON), access.actor()),
        WORDS.say("notice.withdrawn", entrant.name()));
  }

  private static Form withdrawing(Round round, Entrant entrant, Typed typed) {
    return form(
            round,
            WORDS.say("withdraw", entrant.name()),
            "/rut/" + entrant.key(),
            List.of(
                Field.text(REASON, WORDS.say("field.reason"), typed.or(REASON, "")).asRequired()))
        .saying(WORDS.say("withdraw.intro"))
        .button(WORDS.say("withdraw.short"));
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

  private Entrant entrant(Round round, UUID key) {
    return registrations.entrants(round).stream()
        .filter(one -> one.key().equals(key))
        .findFirst()
        .orElseThrow(() -> new NotVisible("entrant"));
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
