package vn.tdkt.movements.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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
import vn.tdkt.kernel.Words;
import vn.tdkt.movements.Movement;
import vn.tdkt.movements.Movements;
import vn.tdkt.movements.Response;
import vn.tdkt.movements.model.Checklist;
import vn.tdkt.pages.Listing;
import vn.tdkt.pages.Page;
import vn.tdkt.pages.Pages;

/** The movements of a year and how the unit stands at each; one movement with all that was done. */
@Controller
@RequestMapping(MovementController.ADDRESS)
class MovementController {
  static final String ADDRESS = "/phong-trao";
  static final String ONE = "/{id:[0-9a-f-]{36}}";
  private static final Words WORDS = Words.of("movements");
  private static final String UNREPORTED = "chua-bao-cao";

  private final Movements movements;
  private final Pages pages;
  private final Clock clock;

  MovementController(Movements movements, Pages pages, Clock clock) {
    this.movements = movements;
    this.pages = pages;
    this.clock = clock;
  }

  @GetMapping
  @Requires(Permission.MOVEMENT_VIEW)
  String list(
      @RequestParam(name = "q", defaultValue = "") String query,
      @RequestParam(name = "loc", defaultValue = "") String filter,
      Access access,
      Model model) {
    LocalDate today = LocalDate.now(clock);
    Page page = pages.page(WORDS.say("title"));
    MovementYear year = MovementYear.of(page, today);
    boolean unit = movements.ownUnit(Permission.MOVEMENT_VIEW, access).isPresent();
    List<Movements.Standing> lines =
        movements.standing(year.calendar(), year.label(), access, today).stream()
            .filter(line -> line.movement().named(query))
            .filter(line -> !filter.equals(UNREPORTED) || !line.reported())
            .toList();
    model.addAttribute("page", page);
    model.addAttribute("year", year.label());
    model.addAttribute("lines", lines);
    model.addAttribute("unit", unit);
    model.addAttribute("listing", listing(query, filter, lines.size(), unit));
    model.addAttribute("mayAdd", movements.mayAdd(access));
    return "movements/movements";
  }

  private static Listing listing(String query, String filter, int count, boolean unit) {
    Listing listing = Listing.of(ADDRESS, query, WORDS.say("count", count));
    return unit
        ? listing
            .with(
                List.of(
                    new Listing.Filter(WORDS.say("filter.all"), ADDRESS, filter.isEmpty()),
                    new Listing.Filter(
                        WORDS.say("filter.unreported"),
                        ADDRESS + "?loc=" + UNREPORTED,
                        filter.equals(UNREPORTED))))
            .keeping(filter.isEmpty() ? Map.of() : Map.of("loc", filter))
        : listing;
  }

  @GetMapping(ONE)
  @Requires(Permission.MOVEMENT_VIEW)
  String show(@PathVariable UUID id, Access access, Model model) {
    LocalDate today = LocalDate.now(clock);
    Movement movement = movements.movement(id, access);
    Page page = pages.page(movement.name());
    MovementYear year = MovementYear.of(page, today);
    Optional<UUID> unit = movements.ownUnit(Permission.MOVEMENT_VIEW, access);
    List<Response> done =
        unit.map(own -> movements.responses(movement, own, year.label())).orElse(List.of());
    model.addAttribute("page", page);
    model.addAttribute("movement", movement);
    model.addAttribute("year", year.label());
    model.addAttribute("family", family(movement, access));
    model.addAttribute(
        "events",
        movements.commemorations(movement).stream()
            .map(event -> event.words(year.calendar()))
            .toList());
    model.addAttribute("done", done);
    model.addAttribute(
        "checklist",
        unit.isEmpty() ? List.of() : Checklist.of(movement.said().lasting(), done, today));
    model.addAttribute("mayNote", movements.ownUnit(Permission.MOVEMENT_EDIT, access).isPresent());
    model.addAttribute("mayEdit", movements.mayEdit(movement, access));
    return "movements/movement";
  }

  /** The parent, the other forms of the parent and its own. */
  private List<Movement> family(Movement movement, Access access) {
    UUID head = movement.parent() == null ? movement.id() : movement.parent();
    return movements.seenBy(access).stream()
        .filter(other -> !other.id().equals(movement.id()))
        .filter(other -> other.id().equals(head) || Objects.equals(other.parent(), head))
        .toList();
  }
}
