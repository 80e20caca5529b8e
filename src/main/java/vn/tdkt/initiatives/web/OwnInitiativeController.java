package vn.tdkt.initiatives.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.access.Requires;
import vn.tdkt.initiatives.InitiativeFile;
import vn.tdkt.initiatives.InitiativePlaces;
import vn.tdkt.initiatives.Initiatives;
import vn.tdkt.initiatives.ProjectFile;
import vn.tdkt.initiatives.ResearchProjects;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.Pages;

/** What somebody made or works in oneself: seen, and changed by nobody from here. */
@Controller
@RequestMapping(OwnInitiativeController.ADDRESS)
class OwnInitiativeController {
  static final String ADDRESS = InitiativeController.ADDRESS + "/cua-toi";
  private static final Words WORDS = Words.of("initiatives");

  private final Initiatives initiatives;
  private final ResearchProjects projects;
  private final InitiativePlaces places;
  private final Pages pages;
  private final Clock clock;

  OwnInitiativeController(
      Initiatives initiatives,
      ResearchProjects projects,
      InitiativePlaces places,
      Pages pages,
      Clock clock) {
    this.initiatives = initiatives;
    this.projects = projects;
    this.places = places;
    this.pages = pages;
    this.clock = clock;
  }

  @GetMapping
  @Requires(Permission.INITIATIVE_OWN)
  String list(Access access, Model model) {
    model.addAttribute("page", pages.page(WORDS.say("own.title")));
    model.addAttribute("known", places.self(access).isPresent());
    model.addAttribute("files", initiatives.own(access));
    model.addAttribute("projects", projects.own(access));
    return "initiatives/own";
  }

  @GetMapping(InitiativeController.ONE)
  @Requires(Permission.INITIATIVE_OWN)
  String show(@PathVariable UUID id, Access access, Model model) {
    InitiativeFile file = initiatives.own(id, access);
    InitiativeController.show(file, pages.page(file.initiative().name()), false, false, model);
    return "initiatives/initiative";
  }

  @GetMapping("/de-tai" + InitiativeController.ONE)
  @Requires(Permission.INITIATIVE_OWN)
  String project(@PathVariable UUID id, Access access, Model model) {
    ProjectFile file = projects.own(id, access);
    ProjectController.show(
        file, pages.page(file.project().name()), false, LocalDate.now(clock), model);
    return "initiatives/project";
  }
}
