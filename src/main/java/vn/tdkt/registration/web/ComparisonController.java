package vn.tdkt.registration.web;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.access.Requires;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.Pages;
import vn.tdkt.registration.Achievements;
import vn.tdkt.registration.Compared;
import vn.tdkt.registration.RegistrationComparison;
import vn.tdkt.registration.Registrations;
import vn.tdkt.registration.Round;

/** What was conferred beside what was registered. */
@Controller
class ComparisonController {
  private final Registrations registrations;
  private final RegistrationComparison comparison;
  private final Achievements achievements;
  private final Pages pages;

  ComparisonController(
      Registrations registrations,
      RegistrationComparison comparison,
      Achievements achievements,
      Pages pages) {
    this.registrations = registrations;
    this.comparison = comparison;
    this.achievements = achievements;
    this.pages = pages;
  }

  @GetMapping(RoundController.ADDRESS + RoundController.ONE + "/so-sanh")
  @Requires(Permission.REGISTRATION_VIEW)
  String compare(@PathVariable UUID id, Access access, Model model) {
    Round round = registrations.round(id, Permission.REGISTRATION_VIEW, access);
    List<Compared> lines = comparison.of(round, registrations.entrants(round));
    model.addAttribute(
        "page", pages.page(Words.of("registration").say("compare.title", round.year())));
    model.addAttribute("round", round);
    model.addAttribute("lines", lines);
    model.addAttribute(
        "achieved",
        achievements.of(
            round, registrations.unit(round.unit(), Permission.REGISTRATION_VIEW, access)));
    model.addAttribute("titles", registrations.titles());
    return "registration/comparison";
  }
}
