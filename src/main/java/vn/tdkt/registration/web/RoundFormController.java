package vn.tdkt.registration.web;

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
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.kernel.VietnamTime;
import vn.tdkt.kernel.Words;
import vn.tdkt.organisation.EmulationYears;
import vn.tdkt.organisation.UnitView;
import vn.tdkt.pages.Field;
import vn.tdkt.pages.Form;
import vn.tdkt.pages.Forms;
import vn.tdkt.pages.Pages;
import vn.tdkt.pages.Typed;
import vn.tdkt.registration.RegistrationWay;
import vn.tdkt.registration.Registrations;
import vn.tdkt.registration.Round;
import vn.tdkt.registration.RoundMove;

/** The forms of a registration: to open one, and to take a step that asks for a reason. */
@Controller
@RequestMapping(RoundController.ADDRESS)
class RoundFormController {
  private static final Words WORDS = Words.of("registration");
  private static final String DEADLINE = "deadline";
  private static final String REASON = "reason";
  private static final int MONTHS_TO_REGISTER = 2;

  private final Registrations registrations;
  private final RegistrationWay way;
  private final EmulationYears years;
  private final Forms forms;
  private final Pages pages;
  private final Clock clock;

  RoundFormController(
      Registrations registrations,
      RegistrationWay way,
      EmulationYears years,
      Forms forms,
      Pages pages,
      Clock clock) {
    this.registrations = registrations;
    this.way = way;
    this.years = years;
    this.forms = forms;
    this.pages = pages;
    this.clock = clock;
  }

  @GetMapping("/moi")
  @Requires(Permission.REGISTRATION_EDIT)
  ModelAndView open(Access access) {
    UnitView unit = registrations.own(Permission.REGISTRATION_EDIT, access);
    return forms.show(opening(year(unit), Typed.NOTHING));
  }

  @PostMapping("/moi")
  @Requires(Permission.REGISTRATION_EDIT)
  ModelAndView open(@RequestParam MultiValueMap<String, String> values, Access access) {
    UnitView unit = registrations.own(Permission.REGISTRATION_EDIT, access);
    RegistrationWay.Year year = year(unit);
    Typed typed = new Typed(values);
    return forms.end(
        opening(year, typed),
        typed,
        () -> way.open(unit, until(year, typed.day(DEADLINE)), access.actor()),
        Round::address,
        WORDS.say("notice.opened"));
  }

  /** The year that is looked at; two months to register are a habit, so only a proposal. */
  private RegistrationWay.Year year(UnitView unit) {
    LocalDate today = LocalDate.now(clock);
    String label = pages.page("").year(today);
    LocalDate from = years.in(List.of(unit.scope())).during(label, today).from();
    LocalDate deadline = from.plusMonths(MONTHS_TO_REGISTER).minusDays(1);
    return new RegistrationWay.Year(label, from, from.plusYears(1), deadline);
  }

  private static RegistrationWay.Year until(RegistrationWay.Year year, LocalDate deadline) {
    return new RegistrationWay.Year(year.label(), year.from(), year.until(), deadline);
  }

  private static Form opening(RegistrationWay.Year year, Typed typed) {
    String proposal = VietnamTime.date(year.deadline());
    return Form.of(
            WORDS.say("open", year.label()),
            RoundController.ADDRESS + "/moi",
            RoundController.ADDRESS,
            List.of(
                Field.of(
                        Field.Kind.DATE,
                        DEADLINE,
                        WORDS.say("field.deadline"),
                        typed.or(DEADLINE, proposal))
                    .withHint(WORDS.say("field.deadline.hint"))
                    .asRequired()))
        .keptWhileTyped()
        .saying(WORDS.say("open.intro"));
  }

  @GetMapping(RoundController.ONE + "/{step:tra-lai|sua-lai}")
  @Requires(Permission.REGISTRATION_APPROVE)
  ModelAndView step(@PathVariable UUID id, @PathVariable String step, Access access) {
    RoundMove move = RoundMoves.of(step);
    return forms.show(step(allowed(id, move, access), move, Typed.NOTHING));
  }

  @PostMapping(RoundController.ONE + "/{step:tra-lai|sua-lai}")
  @Requires(Permission.REGISTRATION_APPROVE)
  ModelAndView take(
      @PathVariable UUID id,
      @PathVariable String step,
      @RequestParam MultiValueMap<String, String> values,
      Access access) {
    RoundMove move = RoundMoves.of(step);
    Round round = allowed(id, move, access);
    Typed typed = new Typed(values);
    return forms.end(
        step(round, move, typed),
        typed,
        () -> way.move(round, move, typed.text(REASON), access.actor()),
        Round::address,
        WORDS.say("notice." + move.name()));
  }

  private Round allowed(UUID id, RoundMove move, Access access) {
    Round round = registrations.round(id, move.permission(), access);
    if (!round.allows(move)) {
      throw new NotVisible("move " + move);
    }
    return round;
  }

  private static Form step(Round round, RoundMove move, Typed typed) {
    return Form.of(
            move.words(),
            RoundMoves.address(round, move),
            round.address(),
            List.of(
                Field.of(
                        Field.Kind.LONG_TEXT,
                        REASON,
                        WORDS.say("field.reason"),
                        typed.or(REASON, ""))
                    .asRequired()))
        .keptWhileTyped()
        .saying(WORDS.say("move." + move.name() + ".intro"))
        .of(round.version());
  }
}
