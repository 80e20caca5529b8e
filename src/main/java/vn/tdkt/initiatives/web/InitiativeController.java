package vn.tdkt.initiatives.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.access.Requires;
import vn.tdkt.initiatives.Initiative;
import vn.tdkt.initiatives.InitiativeFile;
import vn.tdkt.initiatives.InitiativeMove;
import vn.tdkt.initiatives.InitiativePlaces;
import vn.tdkt.initiatives.InitiativeQuery;
import vn.tdkt.initiatives.InitiativeTally;
import vn.tdkt.initiatives.Initiatives;
import vn.tdkt.kernel.Words;
import vn.tdkt.organisation.UnitView;
import vn.tdkt.pages.Page;
import vn.tdkt.pages.Pages;

/** The initiatives of a unit or of all within reach; one with its way and its uses. */
@Controller
@RequestMapping(InitiativeController.ADDRESS)
class InitiativeController {
  static final String ADDRESS = "/sang-kien";
  static final String ONE = "/{id:[0-9a-f-]{36}}";
  private static final Words WORDS = Words.of("initiatives");

  private final Initiatives initiatives;
  private final InitiativePlaces places;
  private final Pages pages;
  private final Clock clock;

  InitiativeController(Initiatives initiatives, InitiativePlaces places, Pages pages, Clock clock) {
    this.initiatives = initiatives;
    this.places = places;
    this.pages = pages;
    this.clock = clock;
  }

  @GetMapping
  @Requires(Permission.INITIATIVE_VIEW)
  String list(@RequestParam Map<String, String> values, Access access, Model model) {
    Page page = pages.page(WORDS.say("title"));
    List<UnitView> units = places.unitsOf(access);
    List<UUID> ids = units.stream().map(unit -> unit.id().value()).toList();
    InitiativeQuestion question =
        new InitiativeQuestion(new Asked(values), page.year(LocalDate.now(clock)));
    InitiativeQuery query = question.query(ids);
    InitiativeTally tally = initiatives.tally(ids, query.text());
    Optional<UUID> own = places.ownUnit(Permission.INITIATIVE_VIEW, access);
    model.addAttribute("page", page);
    model.addAttribute("files", initiatives.find(query));
    model.addAttribute("names", own.isPresent() ? Map.of() : names(units));
    model.addAttribute("listing", question.listing(query, tally));
    model.addAttribute("filters", question.filters(query, tally));
    model.addAttribute("empty", empty(tally, question));
    model.addAttribute("prints", InitiativePaperController.links(ADDRESS, question.asked()));
    model.addAttribute("mayAdd", may(Permission.INITIATIVE_EDIT, access));
    model.addAttribute("mayOwn", may(Permission.INITIATIVE_OWN, access));
    model.addAttribute("mayRule", access.holds(Permission.INITIATIVE_RULE));
    return "initiatives/list";
  }

  private boolean may(Permission permission, Access access) {
    return places.ownUnit(permission, access).isPresent();
  }

  /** Where there is none at all the page says how the first one comes to be. */
  private static String empty(InitiativeTally tally, InitiativeQuestion question) {
    return tally.cells().isEmpty() && question.asked().text().isEmpty()
        ? WORDS.say("none")
        : WORDS.say("none-found", question.yearWords());
  }

  static Map<UUID, String> names(List<UnitView> units) {
    return units.stream().collect(Collectors.toMap(unit -> unit.id().value(), UnitView::shortName));
  }

  @GetMapping(ONE)
  @Requires(Permission.INITIATIVE_VIEW)
  String show(@PathVariable UUID id, Access access, Model model) {
    InitiativeFile file = initiatives.file(id, Permission.INITIATIVE_VIEW, access);
    Initiative initiative = file.initiative();
    boolean edits = places.may(Permission.INITIATIVE_EDIT, initiative.unit(), access);
    boolean leads = places.may(Permission.INITIATIVE_APPROVE, initiative.unit(), access);
    show(file, pages.page(initiative.name()), edits, leads, model);
    return "initiatives/initiative";
  }

  /** The page of one; the person's own has no buttons. */
  static void show(InitiativeFile file, Page page, boolean edits, boolean leads, Model model) {
    boolean counts = file.initiative().counts();
    model.addAttribute("page", page);
    model.addAttribute("file", file);
    model.addAttribute("way", InitiativeSteps.of(file));
    model.addAttribute("steps", file.steps().stream().map(StepLine::of).toList());
    model.addAttribute("moves", edits ? moves(file) : List.of());
    model.addAttribute("mayEdit", edits && counts);
    model.addAttribute(
        "mayApprove",
        leads && counts && file.last().filter(s -> file.allows(s.wanted())).isPresent());
    model.addAttribute(
        "mayTakeBack", counts && file.last().filter(s -> s.takenBackBy(edits, leads)).isPresent());
  }

  private static List<InitiativeMove> moves(InitiativeFile file) {
    return Arrays.stream(InitiativeMove.values())
        .filter(move -> move.isWritten() && file.allows(move))
        .toList();
  }
}
