package vn.tdkt.initiatives.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.access.Requires;
import vn.tdkt.initiatives.InitiativePlaces;
import vn.tdkt.initiatives.ProjectFile;
import vn.tdkt.initiatives.ResearchProjects;
import vn.tdkt.kernel.Words;
import vn.tdkt.organisation.UnitView;
import vn.tdkt.pages.Page;
import vn.tdkt.pages.Pages;

/** The research projects of a unit or of all within reach; one with its money and its way. */
@Controller
@RequestMapping(ProjectController.ADDRESS)
class ProjectController {
  static final String ADDRESS = InitiativeController.ADDRESS + "/de-tai";
  private static final Words WORDS = Words.of("initiatives");

  private final ResearchProjects projects;
  private final InitiativePlaces places;
  private final Pages pages;
  private final Clock clock;

  ProjectController(ResearchProjects projects, InitiativePlaces places, Pages pages, Clock clock) {
    this.projects = projects;
    this.places = places;
    this.pages = pages;
    this.clock = clock;
  }

  @GetMapping
  @Requires(Permission.INITIATIVE_VIEW)
  String list(@RequestParam Map<String, String> values, Access access, Model model) {
    List<UnitView> units = places.unitsOf(access);
    List<UUID> ids = units.stream().map(unit -> unit.id().value()).toList();
    ProjectQuestion question = new ProjectQuestion(new Asked(values), ids, projects.of(ids));
    boolean own = places.ownUnit(Permission.INITIATIVE_VIEW, access).isPresent();
    model.addAttribute("page", pages.page(WORDS.say("project.title")));
    model.addAttribute("files", question.found());
    model.addAttribute("names", own ? Map.of() : InitiativeController.names(units));
    model.addAttribute("listing", question.listing());
    model.addAttribute("filters", question.filters());
    model.addAttribute("none", question.all().isEmpty());
    model.addAttribute("prints", InitiativePaperController.links(ADDRESS, question.asked()));
    model.addAttribute("mayAdd", places.ownUnit(Permission.INITIATIVE_EDIT, access).isPresent());
    model.addAttribute("mayOwn", places.ownUnit(Permission.INITIATIVE_OWN, access).isPresent());
    model.addAttribute("today", LocalDate.now(clock));
    return "initiatives/projects";
  }

  @GetMapping(InitiativeController.ONE)
  @Requires(Permission.INITIATIVE_VIEW)
  String show(@PathVariable UUID id, Access access, Model model) {
    ProjectFile file = projects.file(id, Permission.INITIATIVE_VIEW, access);
    boolean edits = places.may(Permission.INITIATIVE_EDIT, file.project().unit(), access);
    show(file, pages.page(file.project().name()), edits, LocalDate.now(clock), model);
    return "initiatives/project";
  }

  /** The page of one; the person's own has no buttons. */
  static void show(ProjectFile file, Page page, boolean edits, LocalDate today, Model model) {
    model.addAttribute("page", page);
    model.addAttribute("file", file);
    model.addAttribute("way", InitiativeSteps.of(file));
    model.addAttribute("steps", file.steps().stream().map(StepLine::of).toList());
    model.addAttribute("moves", edits ? file.open() : List.of());
    model.addAttribute("mayEdit", edits && file.project().counts());
    model.addAttribute("mayTakeBack", edits && file.project().counts() && file.last().isPresent());
    model.addAttribute("overdue", file.project().isOverdue(today));
  }
}
