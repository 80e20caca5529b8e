package vn.tdkt.registration.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.access.Requires;
import vn.tdkt.audit.AuditTrail;
import vn.tdkt.audit.Entry;
import vn.tdkt.kernel.Act;
import vn.tdkt.kernel.Words;
import vn.tdkt.organisation.UnitView;
import vn.tdkt.pages.Page;
import vn.tdkt.pages.Pages;
import vn.tdkt.registration.BarSettings;
import vn.tdkt.registration.Coverage;
import vn.tdkt.registration.Entrant;
import vn.tdkt.registration.Goals;
import vn.tdkt.registration.Outlook;
import vn.tdkt.registration.RegistrationWay;
import vn.tdkt.registration.Registrations;
import vn.tdkt.registration.Round;
import vn.tdkt.registration.RoundMove;
import vn.tdkt.registration.Titles;

/** The registration of a unit: who strives for what, who is missing, what follows, its way. */
@Controller
@RequestMapping(RoundController.ADDRESS)
class RoundController {
  static final String ADDRESS = "/dang-ky-thi-dua";
  static final String ONE = "/{id:[0-9a-f-]{36}}";
  private static final Words WORDS = Words.of("registration");

  private final Registrations registrations;
  private final RegistrationWay way;
  private final Goals goals;
  private final Outlook outlook;
  private final BarSettings bars;
  private final AuditTrail trail;
  private final Pages pages;
  private final Clock clock;

  RoundController(
      Registrations registrations,
      RegistrationWay way,
      Goals goals,
      Outlook outlook,
      BarSettings bars,
      AuditTrail trail,
      Pages pages,
      Clock clock) {
    this.registrations = registrations;
    this.way = way;
    this.goals = goals;
    this.outlook = outlook;
    this.bars = bars;
    this.trail = trail;
    this.pages = pages;
    this.clock = clock;
  }

  /** The registration of the year that is looked at, or the others where there is none yet. */
  @GetMapping
  @Requires(Permission.REGISTRATION_VIEW)
  String year(Access access, Model model) {
    UnitView unit = registrations.own(Permission.REGISTRATION_VIEW, access);
    Page page = pages.page(WORDS.say("title"));
    String year = page.year(LocalDate.now(clock));
    Optional<Round> round = registrations.of(unit.id(), year);
    if (round.isPresent()) {
      return "redirect:" + round.get().address();
    }
    model.addAttribute("page", page);
    model.addAttribute("year", year);
    model.addAttribute("rounds", registrations.all(unit.id()));
    model.addAttribute("mayEdit", access.may(Permission.REGISTRATION_EDIT, unit.scope()));
    return "registration/none";
  }

  @GetMapping(ONE)
  @Requires(Permission.REGISTRATION_VIEW)
  String show(@PathVariable UUID id, Access access, Model model) {
    Round round = registrations.round(id, Permission.REGISTRATION_VIEW, access);
    UnitView unit = registrations.unit(round.unit(), Permission.REGISTRATION_VIEW, access);
    List<Entrant> entrants = registrations.entrants(round);
    Titles titles = registrations.titles();
    model.addAttribute("page", pages.page(WORDS.say("title.of", round.year())));
    model.addAttribute("unit", unit.fullName());
    model.addAttribute("round", round);
    model.addAttribute("steps", RoundMoves.steps(round));
    model.addAttribute("buttons", RoundMoves.buttons(round, unit, access));
    model.addAttribute("coverage", Coverage.ofAll(round, entrants));
    model.addAttribute("parts", Coverage.byPart(round, entrants));
    model.addAttribute("bar", bars.barring(round).orElse(null));
    model.addAttribute("remarks", outlook.of(round, unit.fullName(), entrants));
    model.addAttribute("goals", GoalLine.of(goals.of(round), entrants, titles));
    model.addAttribute("entrants", entrants);
    model.addAttribute("titles", titles);
    model.addAttribute("mayEdit", mayEdit(round, unit, access));
    model.addAttribute(
        "trail", trail.of(new Act.Subject("registration", id)).stream().map(Entry::text).toList());
    return "registration/round";
  }

  private static boolean mayEdit(Round round, UnitView unit, Access access) {
    return round.open() && access.may(Permission.REGISTRATION_EDIT, unit.scope());
  }

  @PostMapping(ONE + "/buoc/{move}")
  @Requires(Permission.REGISTRATION_VIEW)
  String move(
      @PathVariable UUID id, @PathVariable String move, @RequestParam long version, Access access) {
    RoundMove asked = RoundMoves.of(move);
    Round round = registrations.round(id, asked.permission(), access);
    return pages.after(
        way.move(round.seen(version), asked, "", access.actor()),
        "redirect:" + round.address(),
        WORDS.say("notice." + asked.name()));
  }
}
